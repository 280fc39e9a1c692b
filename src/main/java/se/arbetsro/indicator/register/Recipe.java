package se.arbetsro.indicator.register;

/** How the figures of a definition are worked out from the register. */
public sealed interface Recipe permits Turnover, SickLeave {

    /**
     * Whether the counts of a year are those of its months added up, so that what is not shown of
     * one month is what is left of the year when the others are taken away.
     */
    boolean addsUp();
}
