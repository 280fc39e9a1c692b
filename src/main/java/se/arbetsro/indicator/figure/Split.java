package se.arbetsro.indicator.figure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A part of the people of a unit that a figure is about. Differs from a unit, which is where they
 * work, and from a definition, which says what is counted of them. A figure without one is about
 * all.
 *
 * @param key within the dimension: {@code women}, {@code 30-49}, the key of an occupation
 */
public record Split(Dimension dimension, String key) implements Comparable<Split> {

    public static final Split WOMEN = new Split(Dimension.SEX, "women");
    public static final Split MEN = new Split(Dimension.SEX, "men");

    /** The age bands of the law on municipal accounts, 11 kap. 6 § LKBR. */
    public static final Split TO_29 = new Split(Dimension.AGE, "-29");

    public static final Split FROM_30_TO_49 = new Split(Dimension.AGE, "30-49");
    public static final Split FROM_50 = new Split(Dimension.AGE, "50-");

    public static final List<Split> SEXES = List.of(WOMEN, MEN);
    public static final List<Split> AGES = List.of(TO_29, FROM_30_TO_49, FROM_50);

    private static final Pattern OCCUPATION = Pattern.compile("[a-z][a-z0-9-]{0,59}");

    /** By what people are told apart. */
    public enum Dimension {
        SEX("sex"),
        AGE("age"),
        OCCUPATION("occupation");

        private final String code;

        Dimension(String code) {
            this.code = code;
        }

        /** As in addresses, files and the database. */
        public String code() {
            return code;
        }
    }

    /**
     * @throws IllegalArgumentException when the dimension has no such part
     */
    public Split {
        boolean known =
                switch (dimension) {
                    case SEX -> key.equals("women") || key.equals("men");
                    case AGE -> key.equals("-29") || key.equals("30-49") || key.equals("50-");
                    case OCCUPATION -> OCCUPATION.matcher(key).matches();
                };
        if (!known) {
            throw new IllegalArgumentException(dimension + " has no part " + key);
        }
    }

    public static Split occupation(String key) {
        return new Split(Dimension.OCCUPATION, key);
    }

    /** {@code sex=women}; what {@link #parse} reads. */
    public String code() {
        return dimension.code + "=" + key;
    }

    /** The split of a code; empty when it is none. */
    public static Optional<Split> parse(String code) {
        int equals = code.indexOf('=');
        if (equals < 0) {
            return Optional.empty();
        }
        try {
            return Arrays.stream(Dimension.values())
                    .filter(one -> one.code.equals(code.substring(0, equals)))
                    .findFirst()
                    .map(one -> new Split(one, code.substring(equals + 1)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Women before men, the young first, occupations by key. */
    @Override
    public int compareTo(Split other) {
        return Comparator.comparing(Split::dimension)
                .thenComparing(one -> one.dimension == Dimension.SEX && one.key.equals("men"))
                .thenComparing(Split::key)
                .compare(this, other);
    }
}
