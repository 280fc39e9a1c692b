package se.arbetsro.platform.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.arbetsro.platform.text.Language;

/**
 * How the values of a column are read from a cell and written to one. What {@link #write} gives,
 * {@link #parse} understands, in both languages and both formats.
 */
public interface ValueType<V> {

    /** Reads a cell that is not empty. */
    Parsed<V> parse(Cell cell);

    Cell write(V value, Language language);

    /** What may be filled in, for the explanation of the template. */
    Label explanation();

    /** How wide the column is shown, in characters. */
    default int width() {
        return 14;
    }

    /** A text of at most 4,000 characters. */
    static ValueType<String> text() {
        return text(4_000);
    }

    static ValueType<String> text(int longest) {
        return new TextType(longest);
    }

    /** A whole number, both bounds included. */
    static ValueType<Integer> wholeNumber(int least, int most) {
        return new WholeNumberType(least, most);
    }

    /** A number with decimal comma or point; {@code ,9} is nine tenths. */
    static ValueType<BigDecimal> decimal() {
        return new DecimalType(false);
    }

    /**
     * A number in percent: {@code 13,6}, {@code 13,6 %} and an XLSX cell shown as 13.6 % all give
     * 13.6.
     */
    static ValueType<BigDecimal> percent() {
        return new DecimalType(true);
    }

    /** A day between 1900 and 2199, as {@code 2019-06-18} or {@code 20190618}. */
    static ValueType<LocalDate> date() {
        return new DateType();
    }

    /** A local date with time of day, to the second. */
    static ValueType<LocalDateTime> dateTime() {
        return new DateTimeType();
    }

    static ValueType<Boolean> yesNo() {
        return new YesNoType();
    }

    /**
     * One of a few values, typed as its code or as its label in either language.
     *
     * @throws IllegalArgumentException when two values share a code or label
     */
    static <V> ValueType<V> choice(
            Collection<V> values, Function<V, String> code, Function<V, Label> label) {
        return new ChoiceType<>(List.copyOf(values), code, label);
    }

    static <V extends Enum<V>> ValueType<V> choice(
            Class<V> type, Function<V, String> code, Function<V, Label> label) {
        return choice(Arrays.asList(type.getEnumConstants()), code, label);
    }

    /**
     * Something that exists already, found by what is typed.
     *
     * @param resolve empty for what is not found or may not be seen: the two look the same
     * @param write the text by which {@code resolve} finds the value again
     * @param explanation what to type, for the template
     */
    static <V> ValueType<V> reference(
            Function<String, Optional<V>> resolve, Function<V, String> write, Label explanation) {
        return new ReferenceType<>(resolve, write, explanation);
    }
}
