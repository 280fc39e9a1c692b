package se.arbetsro.indicator.process;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Values that are judged together, with limits of their own.
 *
 * @param from index of the first value
 * @param until index after the last
 * @param count how many of them are known
 * @param limits null where too few are known
 * @param signals by their rules and then in time; none without limits
 */
public record Phase(int from, int until, int count, @Nullable Limits limits, List<Signal> signals) {

    /** Fewer values than this have no limits. */
    public static final int FEWEST = 12;

    /** From so many on the limits are firm; below they are about right. */
    public static final int FIRM = 20;

    public Phase {
        signals = List.copyOf(signals);
    }

    public boolean isFirm() {
        return count >= FIRM;
    }

    /** The signals that a value is part of. */
    public List<Signal> at(int index) {
        return signals.stream().filter(signal -> signal.covers(index)).toList();
    }

    /** The last signal that ended before a value. */
    public Optional<Signal> before(int index) {
        return signals.stream()
                .filter(signal -> signal.to() < index)
                .max(java.util.Comparator.comparingInt(Signal::to));
    }
}
