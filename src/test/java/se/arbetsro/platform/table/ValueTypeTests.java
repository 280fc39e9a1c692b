package se.arbetsro.platform.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTypeTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "13,6|13.6",
                "13.6|13.6",
                ",9|0.9",
                "-,9|-0.9",
                "−5|-5",
                "–5|-5",
                "+7|7",
                "1 234,5|1234.5",
                "1\u00a0234\u202f567|1234567",
                "007|7",
                "0,10|0.10"
            })
    void numbers_are_read_as_swedes_write_them(String typed, BigDecimal number) {
        assertThat(parse(ValueType.decimal(), typed)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.234,5", "1,2,3", "12 34", "5,", "-", ",", "1E5", "0x1F", "1 2345", "tolv"
            })
    void what_is_no_number_is_told(String typed) {
        assertThat(fault(ValueType.decimal(), new Cell.Text(typed))).endsWith("cell.number");
    }

    @Test
    void a_number_without_end_is_told() {
        assertThat(fault(ValueType.decimal(), new Cell.Text("9".repeat(2_000))))
                .endsWith("cell.number");
    }

    @Test
    void percent_means_what_was_seen() {
        var shownInPercent = new Cell.Number(new BigDecimal("0.136"), true);

        assertThat(parse(ValueType.percent(), "13,6 %")).isEqualByComparingTo("13.6");
        assertThat(parse(ValueType.percent(), "13,6")).isEqualByComparingTo("13.6");
        assertThat(value(ValueType.percent().parse(shownInPercent))).isEqualByComparingTo("13.6");
        assertThat(fault(ValueType.decimal(), shownInPercent)).endsWith("cell.percent");
    }

    @Test
    void whole_numbers_keep_to_their_bounds() {
        var people = ValueType.wholeNumber(0, 100);

        assertThat(parse(people, "12,0")).isEqualTo(12);
        assertThat(fault(people, new Cell.Text("12,5"))).endsWith("cell.wholeNumber");
        assertThat(fault(people, new Cell.Text("101"))).endsWith("cell.range");
        assertThat(fault(people, new Cell.Text("99999999999"))).endsWith("cell.range");
        assertThat(fault(people, new Cell.Text("-1"))).endsWith("cell.range");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-02-29,cell.noSuchDay",
        "2019-13-01,cell.noSuchDay",
        "0219-06-18,cell.dateRange",
        "18/6 2019,cell.date",
        "2019-06,cell.date",
        "2019-06-18 14:05,cell.date",
        "43634,cell.date"
    })
    void a_day_that_is_none_is_told(String typed, String key) {
        assertThat(fault(ValueType.date(), new Cell.Text(typed))).endsWith(key);
    }

    @Test
    void a_leap_day_is_a_day() {
        assertThat(parse(ValueType.date(), "2020-02-29")).isEqualTo(LocalDate.of(2020, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"vt", "VT", " Vårtermin", "vårtermin", "spring  term", "va\u030artermin"})
    void a_choice_is_found_by_code_or_label(String typed) {
        assertThat(parse(Member.TERM.type(), typed)).isEqualTo(Member.Term.SPRING);
    }

    @Test
    void choices_that_cannot_be_told_apart_are_refused() {
        assertThatThrownBy(() ->
                        ValueType.choice(
                                List.of(1, 2), n -> "n" + n, n -> new Label("Tal", "N" + n)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Tal");
    }

    @Test
    void texts_lose_what_is_invisible_at_their_ends() {
        assertThat(parse(ValueType.text(), "\u00a0 Ek\u200b \r\n")).isEqualTo("Ek");
        assertThat(parse(ValueType.text(), "a\r\nb")).isEqualTo("a\nb");
        assertThat(fault(ValueType.text(3), new Cell.Text("four"))).endsWith("cell.tooLong");
        assertThat(fault(ValueType.text(), new Cell.Text("a\u0007b"))).endsWith("cell.control");
    }

    @Test
    void a_key_of_digits_that_excel_made_a_number_is_a_text_again() {
        assertThat(value(ValueType.text().parse(new Cell.Number(new BigDecimal("1E+3")))))
                .isEqualTo("1000");
    }

    private static <V> V parse(ValueType<V> type, String typed) {
        return value(type.parse(new Cell.Text(typed)));
    }

    private static <V> V value(Parsed<V> parsed) {
        assertThat(parsed).isInstanceOf(Parsed.Value.class);
        return ((Parsed.Value<V>) parsed).value();
    }

    private static @Nullable String fault(ValueType<?> type, Cell cell) {
        return type.parse(cell) instanceof Parsed.Fault<?>(var message) ? message.key() : null;
    }
}
