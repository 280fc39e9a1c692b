package se.arbetsro.plan.domain;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.fault.Invalid;

/**
 * Where a page of things in the order of their last change ends: when the last one changed, and its
 * id. What changes while the pages are read moves to the end and is met there, so nothing is lost.
 */
public record Place(Instant at, UUID id) {

    /** For a cursor. */
    public static String written(Instant at, UUID id) {
        return at + "|" + id;
    }

    /**
     * @return null for the beginning
     * @throws Invalid when it was written by somebody else
     */
    public static @Nullable Place read(@Nullable String written) {
        if (written == null) {
            return null;
        }
        try {
            int bar = written.indexOf('|');
            return new Place(
                    Instant.parse(written.substring(0, Math.max(bar, 0))),
                    UUID.fromString(written.substring(bar + 1)));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new Invalid("api.cursor");
        }
    }
}
