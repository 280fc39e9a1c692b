package se.arbetsro.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * One of several to choose from in a form.
 *
 * @param value what the form sends
 * @param label its words
 * @param hint more words below the label of a radio button or checkbox; a select shows none
 */
public record Option(String value, String label, @Nullable String hint) {

    public static Option of(String value, String label) {
        return new Option(value, label, null);
    }
}
