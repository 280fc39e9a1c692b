package se.arbetsro.platform.web;

/** A whole page: what it shows and the shell around it. */
public interface Page extends View {

    Shell shell();
}
