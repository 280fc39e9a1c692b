package se.arbetsro.indicator.domain.reporting;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.ReportingRoundId;
import se.arbetsro.indicator.figure.Slot;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.time.Period;

/**
 * A round of reporting with how far it has come within the viewer's reach. Differs from a round of
 * local analysis, in which units write and do not count.
 *
 * @param closedOn null while it goes on
 * @param done how many of its figures have been reported, or said to be missing
 * @param cells how many it asks for
 */
public record ReportingRound(
        ReportingRoundId id,
        Text2 name,
        Period period,
        LocalDate dueOn,
        @Nullable LocalDate closedOn,
        Instant changedAt,
        long version,
        int done,
        int cells) {

    public boolean open() {
        return closedOn == null;
    }

    /** The due day itself is in time. */
    public boolean late(LocalDate today) {
        return open() && done < cells && today.isAfter(dueOn);
    }

    public int left() {
        return cells - done;
    }

    public Slot slot() {
        return Slot.of(period);
    }
}
