package se.arbetsro.indicator.process;

/**
 * Values that chance alone seldom brings about.
 *
 * @param side where they lie; of {@link Rule#ONE_WAY} where they go
 * @param from index of the first value
 * @param to index of the last value, which is among them
 */
public record Signal(Rule rule, Side side, int from, int to) {

    /** What tells a signal from noise. */
    public enum Rule {
        /** A value outside the limits. */
        OUTSIDE,
        /** Seven or more in turn on one side of the mean. */
        ONE_SIDE,
        /** Six or more in turn, each higher or each lower than the last. */
        ONE_WAY,
        /** Two of three in turn in the third next to the same limit, or beyond it. */
        NEAR_LIMIT
    }

    public boolean covers(int index) {
        return from <= index && index <= to;
    }

    public int length() {
        return to - from + 1;
    }
}
