package se.arbetsro.indicator.overview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.arbetsro.indicator.figure.Series;
import se.arbetsro.platform.time.Period;

/**
 * Where the figures of a course stand in time. Courses whose figures are about the same periods
 * share one.
 *
 * @param periods from the first to the last, also those without a figure
 * @param places for each figure the index of its period
 */
record Axis(List<Period> periods, int[] places) {

    /** Finds axes, each once for all courses that share it. */
    static final class Finder {

        private final Map<List<String>, Optional<Axis>> known = new HashMap<>();
        private final Map<String, Optional<Period>> periods = new HashMap<>();

        /** The axis of slots; empty where they are not all periods of one kind. */
        Optional<Axis> of(List<String> slots) {
            return known.computeIfAbsent(slots, this::find);
        }

        Optional<Period> period(String slot) {
            return periods.computeIfAbsent(slot, Period::parse);
        }

        private Optional<Axis> find(List<String> slots) {
            List<Period> own = new ArrayList<>();
            for (String slot : slots) {
                Period period = period(slot).orElse(null);
                if (period == null || !own.isEmpty() && own.getFirst().kind() != period.kind()) {
                    return Optional.empty();
                }
                own.add(period);
            }
            if (own.isEmpty()) {
                return Optional.empty();
            }
            List<Period> axis = Series.axis(own);
            return Optional.of(new Axis(axis, own.stream().mapToInt(axis::indexOf).toArray()));
        }
    }

    /** How many of its periods make a year; 0 where they are single days. */
    int perYear() {
        return periods.getFirst().kind() == Period.Kind.DAY
                ? 0
                : (int) periods.stream().map(Period::number).distinct().count();
    }
}
