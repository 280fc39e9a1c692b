package se.arbetsro.disclosure;

/**
 * A count as it may be told: that it lies within two numbers, both included; exact where they are
 * the same.
 */
public record Span(int from, int to) {

    public Span {
        if (from < 0 || from > to) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    public boolean exact() {
        return from == to;
    }

    /** The same with a number added that is known anyway. */
    public Span plus(int known) {
        return new Span(from + known, to + known);
    }

    int width() {
        return to - from;
    }
}
