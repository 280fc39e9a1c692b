package se.arbetsro.governance.domain.body;

import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.UnitId;

/**
 * Which bodies are wanted.
 *
 * @param unit this unit and those below it; null for all
 * @param lack only those that lack it
 * @param lacking only those that lack anything
 * @param ended also those that have ended
 */
public record BodyFilter(
        @Nullable UnitId unit,
        @Nullable BodyKind kind,
        @Nullable Lack lack,
        boolean lacking,
        boolean ended) {

    public static final BodyFilter ALL = new BodyFilter(null, null, null, false, false);
}
