package se.arbetsro.assessment.web;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what forms and addresses carry along and nobody types by hand. */
public final class Typed {

    private Typed() {}

    /** An id; empty when it is none. */
    public static Optional<UUID> id(@Nullable String sent) {
        try {
            return Optional.of(UUID.fromString(sent == null ? "" : sent));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The version that was on the page; 0, which no row has, when it is no number. */
    public static long version(@Nullable String sent) {
        return sent != null && sent.matches("\\d{1,18}") ? Long.parseLong(sent) : 0;
    }
}
