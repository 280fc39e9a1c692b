package se.arbetsro.indicator.figure;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.ObservationId;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.time.Period;

/**
 * One figure of a series in one of its revisions: a value, a description, or the reason why there
 * is none, with where it comes from.
 *
 * @param measured when it was measured, where that is known beyond the slot
 * @param printed as it stands in the source; null where nothing was printed
 * @param about whether the source gives it as rounded
 * @param groupSize how many people the figure is about; null where that is not kept
 * @param reason why this revision took the place of the one before; null for the first
 * @param knownUntil when a correction took its place; null while it holds
 * @param split the part of the people that it is about; null for all
 * @param corrections how often its content has been corrected; steps of its status do not count
 * @param steppedFrom the status before, where this revision changed the status alone; null where
 *     its content is new
 * @param stepNote what was noted with the step; null for nothing
 * @param reportedBy who reported the content
 */
public record Point(
        ObservationId id,
        int revision,
        Slot slot,
        @Nullable Period measured,
        @Nullable BigDecimal value,
        @Nullable String described,
        @Nullable Missing missing,
        @Nullable String printed,
        boolean about,
        @Nullable Integer groupSize,
        Status status,
        @Nullable Text2 note,
        @Nullable String sourceKey,
        Origin origin,
        @Nullable String reason,
        Instant knownFrom,
        @Nullable Instant knownUntil,
        UUID knownBy,
        @Nullable Split split,
        int corrections,
        @Nullable Status steppedFrom,
        @Nullable String stepNote,
        UUID reportedBy) {

    public boolean hasValue() {
        return value != null;
    }

    /** Whether it is still what we know. */
    public boolean holds() {
        return knownUntil == null;
    }

    /** What a reader must know before using the figure, found from the figure itself. */
    public List<Oddity> oddities(Per per) {
        List<Oddity> odd = new ArrayList<>();
        if (measured != null && !slot.covers(measured)) {
            odd.add(new Oddity.MeasuredElsewhere(slot, measured));
        }
        if (printed != null && value != null && !Printed.agrees(printed, value)) {
            odd.add(new Oddity.PrintedOtherwise(printed, value));
        }
        if (about) {
            odd.add(new Oddity.Rounded());
        }
        if (slot.period() == null && per != Per.TOTAL) {
            odd.add(new Oddity.NoPeriod());
        }
        if (missing == null && !status.isSettled()) {
            odd.add(new Oddity.Preliminary());
        }
        if (corrections > 0) {
            odd.add(new Oddity.Corrected(corrections));
        }
        return odd;
    }
}
