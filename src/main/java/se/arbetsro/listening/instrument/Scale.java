package se.arbetsro.listening.instrument;

import java.util.List;
import java.util.Objects;

/**
 * The fixed answers of a rating, from the value 1 upwards.
 *
 * @param key unique in the instrument
 * @param labels the words of the values 1, 2, … in their order
 */
public record Scale(String key, List<Words> labels) {

    public static final int FEWEST_VALUES = 2;
    public static final int MOST_VALUES = 11;

    public Scale {
        Objects.requireNonNull(key);
        labels = List.copyOf(labels);
    }

    /** The highest value. */
    public int most() {
        return labels.size();
    }

    /** The value as it counts when the statement is worded the other way round. */
    public int reversed(int value) {
        return most() + 1 - value;
    }

    /** The value on a scale from 0 to 100. */
    public double index(double value) {
        return (value - 1) / (most() - 1) * 100;
    }
}
