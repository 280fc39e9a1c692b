package se.arbetsro.platform.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/**
 * What stands in one place of a table file. CSV knows only texts; XLSX has numbers, dates and
 * yes/no of its own.
 */
public sealed interface Cell {

    Cell EMPTY = new Empty();

    /** As a person would have typed it; never null, empty for an empty cell. */
    String typed();

    record Empty() implements Cell {
        @Override
        public String typed() {
            return "";
        }
    }

    record Text(String value) implements Cell {
        @Override
        public String typed() {
            return value;
        }
    }

    /**
     * @param percent shown with a percent sign, so that 0.136 was seen as 13.6 %
     */
    record Number(BigDecimal value, boolean percent) implements Cell {
        public Number(BigDecimal value) {
            this(value, false);
        }

        @Override
        public String typed() {
            var shown = percent ? value.movePointRight(2) : value;
            return plain(shown) + (percent ? " %" : "");
        }

        private static String plain(BigDecimal number) {
            var plain =
                    number.scale() > 0
                            ? number.stripTrailingZeros().toPlainString()
                            : number.toPlainString();
            return plain.replace('.', ',');
        }
    }

    record Date(LocalDate value) implements Cell {
        @Override
        public String typed() {
            return value.toString();
        }
    }

    record DateTime(LocalDateTime value) implements Cell {
        private static final DateTimeFormatter MINUTES =
                DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
        private static final DateTimeFormatter SECONDS =
                DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

        @Override
        public String typed() {
            return value.format(value.getSecond() == 0 ? MINUTES : SECONDS);
        }
    }

    record Flag(boolean value) implements Cell {
        @Override
        public String typed() {
            return value ? "TRUE" : "FALSE";
        }
    }

    /** A calculation that failed, such as {@code #REF!}, or a number that is none. */
    record Broken(String typed) implements Cell {}

    static Cell text(String value) {
        return value.isEmpty() ? EMPTY : new Text(value);
    }

    default boolean isEmpty() {
        return this instanceof Empty || (this instanceof Text(var value) && Texts.isBlank(value));
    }
}
