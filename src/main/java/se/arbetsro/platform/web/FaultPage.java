package se.arbetsro.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * The page of a fault.
 *
 * @param title what happened
 * @param text what the user can do
 * @param reference finds the fault in the log; told to whoever helps
 * @param back where the user came from; null when that is not known
 * @param unsent what was typed in the form that was sent; null when nothing was
 * @param again whether to send it again may help
 * @param token to send it with
 */
public record FaultPage(
        Shell shell,
        int status,
        String title,
        String text,
        String reference,
        @Nullable String back,
        @Nullable Unsent unsent,
        boolean again,
        String token)
        implements Page {}
