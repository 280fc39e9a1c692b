package se.arbetsro.platform.web;

/** Whose Arbetsro this is; the module that knows the organisation implements it. */
public interface Municipality {

    /** The name in the header, such as {@code Stockholms stad}. */
    String name();

    /** Whether this is the sample, with invented people and one-click roles. */
    boolean sample();
}
