package se.arbetsro.indicator.figure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.organisation.UnitId;

/** Hands out figures to modules above, such as a report, as far as the viewer may read them. */
public interface Figures {

    /**
     * What has been observed in a unit, in the periods that ended by a day.
     *
     * @param keys those that are unknown are left out
     * @return one for each indicator in the order of the keys, also where nothing was observed
     */
    List<OfIndicator> of(Collection<IndicatorKey> keys, UnitId unit, LocalDate until);

    /** Every source that definitions and figures come from, by its key. */
    Map<String, Source> sources();

    /**
     * The figures of one indicator in one unit.
     *
     * @param series one for each definition that was in force, earliest first; the last is in force
     *     on the day
     */
    record OfIndicator(IndicatorKey key, List<Series> series) {

        public OfIndicator {
            series = List.copyOf(series);
            if (series.isEmpty()) {
                throw new IllegalArgumentException("An indicator without a definition");
            }
        }

        /** The series of the definition that is in force on the day. */
        public Series current() {
            return series.getLast();
        }
    }
}
