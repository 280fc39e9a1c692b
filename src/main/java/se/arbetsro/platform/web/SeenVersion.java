package se.arbetsro.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * The version of a row that stood on the page when its form was opened, so that who saves second is
 * told. It travels in a hidden field, which nobody types.
 */
public final class SeenVersion {

    /** What no row has. */
    private static final long NONE = -1;

    private SeenVersion() {}

    /** The version that was sent; -1, which no row has, where it is no number. */
    public static long of(@Nullable String sent) {
        return sent != null && sent.matches("\\d{1,18}") ? Long.parseLong(sent) : NONE;
    }
}
