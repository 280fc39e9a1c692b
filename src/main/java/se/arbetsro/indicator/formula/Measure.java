package se.arbetsro.indicator.formula;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a figure is measured in, so that formulas can be checked: units in words, each with its
 * power. Knows no other relation between units than that they are the same; persons and full-time
 * equivalents differ.
 *
 * @param powers by unit; none is zero
 */
public record Measure(Map<String, Integer> powers) {

    /** What a number without unit is called where something must be written. */
    private static final Set<String> SHARES = Set.of("andel", "kvot");

    private static final String PERCENT_WORD = "procent";

    /** A number without unit, such as a share of one. */
    public static final Measure NONE = new Measure(Map.of());

    /** Hundredths; comes of a share only where the formula says {@code × 100}. */
    public static final Measure PERCENT = new Measure(Map.of(PERCENT_WORD, 1));

    public Measure {
        powers = Map.copyOf(powers);
    }

    /**
     * What a definition says in words: {@code kronor per plats} is a quotient. Percent are percent,
     * whatever they are counted over; {@code andel} and {@code kvot} are no unit.
     */
    public static Measure of(String words) {
        String unit = words.strip().toLowerCase(Locale.ROOT);
        if (unit.isEmpty() || SHARES.contains(unit)) {
            return NONE;
        }
        if (unit.startsWith(PERCENT_WORD) || unit.startsWith("%")) {
            return PERCENT;
        }
        String[] parts = unit.split("\\s+per\\s+");
        Measure measure = new Measure(Map.of(parts[0], 1));
        for (int i = 1; i < parts.length; i++) {
            measure = measure.dividedBy(new Measure(Map.of(parts[i], 1)));
        }
        return measure;
    }

    Measure times(Measure other) {
        return joined(other, 1);
    }

    Measure dividedBy(Measure other) {
        return joined(other, -1);
    }

    /** What becomes of it times the number 100. */
    Measure timesHundred() {
        return equals(NONE) ? PERCENT : this;
    }

    /** What becomes of it divided by the number 100. */
    Measure byHundred() {
        return powers.getOrDefault(PERCENT_WORD, 0) == 1 ? dividedBy(PERCENT) : this;
    }

    private Measure joined(Measure other, int sign) {
        Map<String, Integer> all = new TreeMap<>(powers);
        other.powers.forEach((unit, power) -> all.merge(unit, sign * power, Integer::sum));
        all.values().removeIf(power -> power == 0);
        return new Measure(all);
    }

    /** In words for people; empty for a number without unit. */
    public String words() {
        String above = side(power -> power > 0, " × ");
        String below = side(power -> power < 0, " per ");
        if (below.isEmpty()) {
            return above;
        }
        return above.isEmpty() ? "per " + below : above + " per " + below;
    }

    private String side(Predicate<Integer> which, String between) {
        return new TreeMap<>(powers)
                .entrySet().stream()
                        .filter(unit -> which.test(unit.getValue()))
                        .map(unit -> power(unit.getKey(), Math.abs(unit.getValue())))
                        .collect(Collectors.joining(between));
    }

    private static String power(String unit, int power) {
        return power == 1 ? unit : unit + "^" + power;
    }
}
