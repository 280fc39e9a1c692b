package se.arbetsro.assessment.domain.overview;

import org.jspecify.annotations.Nullable;
import se.arbetsro.assessment.domain.answer.Need;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.AreaId;
import se.arbetsro.platform.text.Text2;

/**
 * One area and service line of a district or unit, in this round and the one before.
 *
 * @param line the key of the service line; null for the unit as a whole
 * @param before null where nothing was answered in the last round
 * @param now null where nothing is answered in this round
 * @param from the units and areas in which it was answered before, where these are others; empty
 *     where they are the same
 */
public record Change(
        UnitId unit,
        String unitName,
        AreaId areaId,
        Text2 area,
        @Nullable String line,
        @Nullable Need before,
        @Nullable Need now,
        String from) {

    /** What happened to it. */
    public enum Kind {
        /** Answered now and not before. */
        NEW,
        /** Answered before and not now. */
        GONE,
        /** Answered otherwise than before. */
        MOVED,
        SAME
    }

    public Kind kind() {
        if (before == null) {
            return Kind.NEW;
        }
        if (now == null) {
            return Kind.GONE;
        }
        return before == now ? Kind.SAME : Kind.MOVED;
    }
}
