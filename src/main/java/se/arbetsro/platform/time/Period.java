package se.arbetsro.platform.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.arbetsro.platform.text.Language;

/**
 * What a figure or a report is about: a part of a calendar year, or a single day of measuring.
 * Written by its code in addresses, API, command line and CSV. Differs from {@link Validity}, which
 * may begin and end on any day.
 *
 * @param number which of its kind in the year, from 1; 1 for a whole year, and for a day that of
 *     the year
 */
public record Period(Kind kind, int year, int number) implements Comparable<Period> {

    /** The sorts of period, with the form of their codes. */
    public enum Kind {
        /** {@code 2026}. */
        YEAR(1),
        /** {@code 2026-H1} and {@code 2026-H2}. */
        HALF_YEAR(2),
        /** {@code 2026-VT}, January to June, and {@code 2026-HT}, July to December. */
        TERM(2),
        /**
         * {@code 2026-T1}, January to April, and {@code 2026-T2}, January to August: each counts
         * from the start of the year. After the last four months the year itself is reported.
         */
        TERTIAL(2),
        /** {@code 2026-Q1} to {@code 2026-Q4}. */
        QUARTER(4),
        /** {@code 2026-01} to {@code 2026-12}. */
        MONTH(12),
        /** {@code 2026-04-15}: a day on which something was measured. */
        DAY(366);

        private final int most;

        Kind(int most) {
            this.most = most;
        }
    }

    private static final Pattern CODE =
            Pattern.compile("(\\d{4})(?:-(?:([HTQ])(\\d)|([VH])T|(\\d{2})(?:-(\\d{2}))?))?");

    private static final Comparator<Period> ORDER =
            Comparator.comparing(Period::lastDay)
                    .thenComparing(Period::firstDay)
                    .thenComparing(Period::kind);

    public Period {
        if (year < 1900 || year > 2200) {
            throw new IllegalArgumentException("Year 1900 to 2200, not " + year);
        }
        int most = kind == Kind.DAY && !Year.isLeap(year) ? 365 : kind.most;
        if (number < 1 || number > most) {
            throw new IllegalArgumentException(kind + " 1 to " + most + ", not " + number);
        }
    }

    /**
     * The period of a code.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static Period of(String code) {
        Matcher parts = CODE.matcher(code);
        if (!parts.matches()) {
            throw new IllegalArgumentException("No period: " + code);
        }
        int year = Integer.parseInt(parts.group(1));
        if (parts.group(2) != null) {
            Kind kind =
                    switch (parts.group(2)) {
                        case "H" -> Kind.HALF_YEAR;
                        case "T" -> Kind.TERTIAL;
                        default -> Kind.QUARTER;
                    };
            return new Period(kind, year, Integer.parseInt(parts.group(3)));
        }
        if (parts.group(4) != null) {
            return new Period(Kind.TERM, year, parts.group(4).equals("V") ? 1 : 2);
        }
        if (parts.group(6) != null) {
            return ofDay(code);
        }
        return parts.group(5) == null ? year(year) : month(year, Integer.parseInt(parts.group(5)));
    }

    private static Period ofDay(String code) {
        try {
            return day(LocalDate.parse(code));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("No period: " + code, e);
        }
    }

    /** The period of a code that someone typed; empty when it is none. */
    public static Optional<Period> parse(String typed) {
        try {
            return Optional.of(of(typed.strip().toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public static Period year(int year) {
        return new Period(Kind.YEAR, year, 1);
    }

    public static Period month(int year, int month) {
        return new Period(Kind.MONTH, year, month);
    }

    public static Period day(LocalDate day) {
        return new Period(Kind.DAY, day.getYear(), day.getDayOfYear());
    }

    /** January to August, which the T2 report of the year tells of. */
    public static Period t2(int year) {
        return new Period(Kind.TERTIAL, year, 2);
    }

    public LocalDate firstDay() {
        return switch (kind) {
            case YEAR, TERTIAL -> LocalDate.of(year, 1, 1);
            case HALF_YEAR, TERM -> LocalDate.of(year, number == 1 ? 1 : 7, 1);
            case QUARTER -> LocalDate.of(year, 3 * number - 2, 1);
            case MONTH -> LocalDate.of(year, number, 1);
            case DAY -> LocalDate.ofYearDay(year, number);
        };
    }

    public LocalDate lastDay() {
        return switch (kind) {
            case YEAR -> LocalDate.of(year, 12, 31);
            case TERTIAL -> YearMonth.of(year, 4 * number).atEndOfMonth();
            case HALF_YEAR, TERM -> YearMonth.of(year, 6 * number).atEndOfMonth();
            case QUARTER -> YearMonth.of(year, 3 * number).atEndOfMonth();
            case MONTH -> YearMonth.of(year, number).atEndOfMonth();
            case DAY -> firstDay();
        };
    }

    /** Its days as a validity, which ends before the day after the last. */
    public Validity days() {
        return new Validity(firstDay(), lastDay().plusDays(1));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    /** The next of the same kind. */
    public Period next() {
        if (kind == Kind.DAY) {
            return day(firstDay().plusDays(1));
        }
        return number == kind.most
                ? new Period(kind, year + 1, 1)
                : new Period(kind, year, number + 1);
    }

    /** The same part of the year before; 29 February becomes the 28th. */
    public Period yearBefore() {
        return kind == Kind.DAY
                ? day(firstDay().minusYears(1))
                : new Period(kind, year - 1, number);
    }

    public String code() {
        return switch (kind) {
            case YEAR -> "%04d".formatted(year);
            case HALF_YEAR -> "%04d-H%d".formatted(year, number);
            case TERM -> "%04d-%sT".formatted(year, number == 1 ? "V" : "H");
            case TERTIAL -> "%04d-T%d".formatted(year, number);
            case QUARTER -> "%04d-Q%d".formatted(year, number);
            case MONTH -> "%04d-%02d".formatted(year, number);
            case DAY -> firstDay().toString();
        };
    }

    /** In running text: {@code april 2019}, {@code tertial 2 2026 (januari–augusti)}. */
    public String words(Language language) {
        boolean swedish = language == Language.SV;
        return switch (kind) {
            case YEAR -> Integer.toString(year);
            case HALF_YEAR ->
                    swedish
                            ? (number == 1 ? "första" : "andra") + " halvåret " + year
                            : (number == 1 ? "first" : "second") + " half of " + year;
            case TERM ->
                    swedish
                            ? (number == 1 ? "vårterminen " : "höstterminen ") + year
                            : (number == 1 ? "spring" : "autumn") + " term " + year;
            case TERTIAL -> {
                Month last = Month.of(4 * number);
                yield swedish
                        ? "tertial %d %d (januari–%s)".formatted(number, year, name(last, language))
                        : "tertial %d %d (January–%s)"
                                .formatted(number, year, name(last, language));
            }
            case QUARTER -> (swedish ? "kvartal " : "quarter ") + number + " " + year;
            case MONTH -> name(Month.of(number), language) + " " + year;
            case DAY ->
                    DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale())
                            .format(firstDay());
        };
    }

    /** Where there is little room, such as along the axis of a chart: {@code apr 2019}. */
    public String label(Language language) {
        return switch (kind) {
            case YEAR, DAY -> code();
            case HALF_YEAR -> "H" + number + " " + year;
            case TERM -> code().substring(5) + " " + year;
            case TERTIAL -> "T" + number + " " + year;
            case QUARTER -> (language == Language.SV ? "kv " : "Q") + number + " " + year;
            case MONTH -> name(Month.of(number), language).substring(0, 3) + " " + year;
        };
    }

    /**
     * What periods have in common that can stand along one axis. Differs from their {@link Kind} in
     * that a tertial, which counts from the start of the year, is not one of those before it.
     *
     * @param number of the tertial; 0 for other kinds
     */
    public record Cycle(Kind kind, int number) {

        /** {@code hela år}, {@code januari–augusti}. */
        public String words(Language language) {
            boolean swedish = language == Language.SV;
            return switch (kind) {
                case YEAR -> swedish ? "hela år" : "whole years";
                case HALF_YEAR -> swedish ? "halvår" : "half-years";
                case TERM -> swedish ? "terminer" : "terms";
                case TERTIAL ->
                        name(Month.JANUARY, language) + "–" + name(Month.of(4 * number), language);
                case QUARTER -> swedish ? "kvartal" : "quarters";
                case MONTH -> swedish ? "månader" : "months";
                case DAY -> swedish ? "dagar" : "days";
            };
        }
    }

    public Cycle cycle() {
        return new Cycle(kind, kind == Kind.TERTIAL ? number : 0);
    }

    private static String name(Month month, Language language) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, language.locale());
    }

    /** By last day; of those that end together, the longest first. */
    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return code();
    }
}
