package se.arbetsro.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * What a page says once above all else: what was just done, or why one came here instead.
 *
 * @param text null when there is nothing to say
 * @param undo how to take back what was done; null when it cannot be, or not any more
 */
public record Notice(@Nullable String text, Tone tone, @Nullable Undo undo) {

    static final Notice NOTHING = new Notice(null, Tone.NEUTRAL, null);
}
