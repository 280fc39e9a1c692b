package se.arbetsro.organisation.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.time.Validity;

/**
 * A unit with its whole life, as an import states it. Differs from a change set, which alters what
 * is there from one day on.
 *
 * @param code the municipality's own key for the unit; never changes
 * @param sample whether the unit is invented
 * @param noteSv what a reader should know about the facts; null for nothing
 */
public record UnitEntry(
        UnitId id,
        String code,
        boolean sample,
        @Nullable String noteSv,
        @Nullable String noteEn,
        List<Period> periods,
        List<Line> lines) {

    public UnitEntry {
        periods = List.copyOf(periods);
        lines = List.copyOf(lines);
    }

    /** What the unit is called and where it belongs for some time. */
    public record Period(
            Validity valid,
            String name,
            @Nullable String nameEn,
            @Nullable String shortName,
            String kind,
            @Nullable UnitId parent) {}

    /** A service line that the unit carries out for some time. */
    public record Line(String serviceLine, Validity valid) {}

    /** That a unit took over from another on a day. */
    public record Succession(UnitId unit, UnitId predecessor, LocalDate since) {}
}
