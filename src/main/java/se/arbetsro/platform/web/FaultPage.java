package se.arbetsro.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * The page of a fault.
 *
 * @param title what happened
 * @param text what the user can do
 * @param reference finds the fault in the log; told to whoever helps
 * @param back where the user came from; null when that is not known
 */
public record FaultPage(
        Shell shell, int status, String title, String text, String reference, @Nullable String back)
        implements Page {}
