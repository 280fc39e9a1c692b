package se.arbetsro.indicator.process;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How values of one kind, in the order of time, behave: an XmR chart as the NHS programme Making
 * Data Count uses it. Values of different definitions are never among them.
 *
 * @param values null where one is missing
 * @param phases all values in turn, a new phase at each step
 */
public record ProcessBehaviour(List<@Nullable BigDecimal> values, List<Phase> phases) {

    public ProcessBehaviour {
        values = Collections.unmodifiableList(new ArrayList<>(values));
        phases = List.copyOf(phases);
    }

    /**
     * @param steps indices at which the limits begin anew, rising
     * @throws IllegalArgumentException when there are no values
     */
    public static ProcessBehaviour of(List<@Nullable BigDecimal> values, List<Integer> steps) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("No values");
        }
        List<Phase> phases = new ArrayList<>();
        int from = 0;
        for (int step : steps) {
            if (step > from && step < values.size()) {
                phases.add(phase(values, from, step));
                from = step;
            }
        }
        phases.add(phase(values, from, values.size()));
        return new ProcessBehaviour(values, phases);
    }

    private static Phase phase(List<@Nullable BigDecimal> values, int from, int until) {
        List<@Nullable BigDecimal> own = values.subList(from, until);
        int count = (int) own.stream().filter(Objects::nonNull).count();
        if (count < Phase.FEWEST || !haveNeighbours(own)) {
            return new Phase(from, until, count, null, List.of());
        }
        Limits limits = Limits.of(own);
        return new Phase(from, until, count, limits, Signals.of(values, limits, from, until));
    }

    private static boolean haveNeighbours(List<@Nullable BigDecimal> values) {
        for (int at = 1; at < values.size(); at++) {
            if (values.get(at) != null && values.get(at - 1) != null) {
                return true;
            }
        }
        return false;
    }

    /** The phase that holds now. */
    public Phase last() {
        return phases.getLast();
    }

    /** Index of the last known value; -1 where there is none. */
    public int latest() {
        int at = values.size() - 1;
        while (at >= 0 && values.get(at) == null) {
            at--;
        }
        return at;
    }
}
