package se.arbetsro.platform.web;

/**
 * The page of a fault.
 *
 * @param title what happened
 * @param text what the user can do
 * @param reference finds the fault in the log; told to whoever helps
 */
public record FaultPage(Shell shell, int status, String title, String text, String reference)
        implements Page {}
