package se.arbetsro.indicator.web.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.domain.ObservationQueries.Found;
import se.arbetsro.indicator.domain.ObservationService.Taken;
import se.arbetsro.indicator.domain.stewardship.Implausible;
import se.arbetsro.indicator.domain.stewardship.Limits;
import se.arbetsro.indicator.domain.stewardship.Stewardship;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.organisation.UnitId;

/**
 * Which rows of a file need a note, beside what is there and what stands in the file before them.
 */
final class PlausibleRows {

    private final Map<String, Stewardship> stewardships;
    private final Map<String, TreeMap<LocalDate, BigDecimal>> courses = new HashMap<>();

    PlausibleRows(Map<String, Stewardship> stewardships) {
        this.stewardships = stewardships;
    }

    void isThere(Found found) {
        note(
                found.definition(),
                found.unitId(),
                found.point().slot().until(),
                found.point().value());
    }

    private void note(
            Definition definition, UnitId unit, LocalDate until, @Nullable BigDecimal value) {
        if (value != null) {
            course(definition, unit).put(until, value);
        }
    }

    private TreeMap<LocalDate, BigDecimal> course(Definition definition, UnitId unit) {
        return courses.computeIfAbsent(definition.id() + "/" + unit, _ -> new TreeMap<>());
    }

    /** Why a row needs a note; empty when it has one, says why it corrects, or is plausible. */
    Optional<Implausible> doubt(Taken row) {
        BigDecimal value = row.observed().value();
        Limits limits =
                stewardships
                        .getOrDefault(row.definition().indicatorKey(), Stewardship.NONE)
                        .content()
                        .limits();
        LocalDate until = row.slot().until();
        var before = course(row.definition(), row.unit()).lowerEntry(until);
        note(row.definition(), row.unit(), until, value);
        return value == null || row.observed().note() != null || row.before() != null
                ? Optional.empty()
                : limits.doubt(value, before == null ? null : before.getValue());
    }
}
