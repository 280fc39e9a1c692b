package se.arbetsro.indicator.process;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.process.Signal.Rule;

/**
 * Finds the signals among values by the four rules that the NHS programme Making Data Count uses. A
 * missing value ends whatever was in turn: nothing is concluded across it.
 */
final class Signals {

    /** How many in turn on one side of the mean are a signal. */
    static final int ON_ONE_SIDE = 7;

    /** How many in turn that all rise or all fall are a signal; the first is among them. */
    static final int ONE_WAY = 6;

    private final List<@Nullable BigDecimal> values;
    private final Limits limits;
    private final int from;
    private final int until;
    private final List<Signal> found = new ArrayList<>();

    private Signals(List<@Nullable BigDecimal> values, Limits limits, int from, int until) {
        this.values = values;
        this.limits = limits;
        this.from = from;
        this.until = until;
    }

    /** The signals among the values from an index until another, by the rules and then in time. */
    static List<Signal> of(List<@Nullable BigDecimal> values, Limits limits, int from, int until) {
        var signals = new Signals(values, limits, from, until);
        signals.runs(Rule.OUTSIDE, limits::outside, 1);
        signals.runs(Rule.ONE_SIDE, limits::side, ON_ONE_SIDE);
        signals.oneWay();
        signals.nearLimit();
        return List.copyOf(signals.found);
    }

    /** Longest stretches on one side, of so many at least. */
    private void runs(Rule rule, Function<BigDecimal, @Nullable Side> sideOf, int least) {
        Side side = null;
        int start = from;
        for (int at = from; at <= until; at++) {
            Side next = side(at, sideOf);
            if (next != side) {
                keep(rule, side, start, at - 1, least);
                side = next;
                start = at;
            }
        }
    }

    private void oneWay() {
        Side way = null;
        int start = from;
        for (int at = from + 1; at <= until; at++) {
            Side next = way(at);
            if (next != way) {
                keep(Rule.ONE_WAY, way, start, at - 1, ONE_WAY);
                way = next;
                start = at - 1;
            }
        }
    }

    private @Nullable Side way(int at) {
        BigDecimal before = values.get(at - 1);
        BigDecimal value = at < until ? values.get(at) : null;
        if (before == null || value == null || before.compareTo(value) == 0) {
            return null;
        }
        return value.compareTo(before) > 0 ? Side.HIGH : Side.LOW;
    }

    /** Values near one limit with at most one other between neighbours, as one signal. */
    private void nearLimit() {
        for (Side side : Side.values()) {
            int first = -1;
            int last = -1;
            for (int at = from; at <= until; at++) {
                boolean missing = at == until || values.get(at) == null;
                boolean near = !missing && side(at, limits::near) == side;
                if (missing || near && at - last > 2) {
                    keep(Rule.NEAR_LIMIT, side, first, last, 2);
                    first = -1;
                }
                if (near) {
                    first = first < 0 ? at : first;
                    last = at;
                }
            }
        }
    }

    private @Nullable Side side(int at, Function<BigDecimal, @Nullable Side> sideOf) {
        BigDecimal value = at < until ? values.get(at) : null;
        return value == null ? null : sideOf.apply(value);
    }

    private void keep(Rule rule, @Nullable Side side, int first, int last, int least) {
        if (side != null && first >= 0 && last - first + 1 >= least) {
            found.add(new Signal(rule, side, first, last));
        }
    }
}
