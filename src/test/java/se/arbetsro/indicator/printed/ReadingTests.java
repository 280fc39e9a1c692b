package se.arbetsro.indicator.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is guessed of tables as people paste them. */
class ReadingTests {

    private static PrintedTable only(String text) {
        List<PrintedTable> tables = Reading.of(GridReader.read(text));
        assertThat(tables).hasSize(1);
        return tables.getFirst();
    }

    @Test
    void women_men_and_all_are_counted_once() {
        PrintedTable table =
                only(
                        """
                        Enhet;Kvinnor;Män;Totalt;Andel
                        Norr;1 020;80;1 100;50,5 %
                        Söder;900;177;1 077;49,5 %
                        Summa;1 920;257;2 177;100 %
                        """);

        assertThat(table.measures())
                .containsExactly(
                        Measure.LABEL,
                        Measure.COUNT,
                        Measure.COUNT,
                        Measure.ROW_SUM,
                        Measure.PERCENT);
        assertThat(Checks.of(List.of(table))).isEmpty();
    }

    @Test
    void a_sum_of_one_column_is_no_sum_of_the_row() {
        assertThat(only("Enhet;Totalt\nNorr;20\nSöder;5\n").measures())
                .containsExactly(Measure.LABEL, Measure.COUNT);
    }

    @Test
    void a_heading_of_years_is_a_heading_and_a_first_column_of_years_is_words() {
        assertThat(only("Enhet\t2016\t2021\nNorr\t20\t25\nSöder\t5\t6\n").roles())
                .containsExactly(Role.IGNORED, Role.PART, Role.PART);
        assertThat(only("År\tAntal\n2016\t20\n2021\t5\n").measures())
                .containsExactly(Measure.LABEL, Measure.COUNT);
    }

    @Test
    void a_row_whose_numbers_are_left_out_is_no_heading_and_a_group_is_one() {
        assertThat(only("Enhet;Antal;Andel\nNorr;20;80\nÖster;..;..\nSöder;5;20\n").roles())
                .containsExactly(Role.IGNORED, Role.PART, Role.PART, Role.PART);
        assertThat(
                        only("Enhet;Antal\nNorr;\nKvinnor;20\nMän;4\nSöder;\nKvinnor;5\nMän;3\n")
                                .roles())
                .containsExactly(
                        Role.IGNORED,
                        Role.IGNORED,
                        Role.PART,
                        Role.PART,
                        Role.IGNORED,
                        Role.PART,
                        Role.PART);
    }

    @Test
    void sums_of_groups_are_told_from_the_total() {
        assertThat(
                        only("Enhet;Antal\nNorr;20\nDelsumma;20\nSöder;5\nSumma söder;5\nTotalt;25\n")
                                .roles())
                .containsExactly(
                        Role.IGNORED,
                        Role.PART,
                        Role.SUBTOTAL,
                        Role.PART,
                        Role.SUBTOTAL,
                        Role.TOTAL);
    }

    @Test
    void decimals_are_counts_where_they_add_up_shares_where_they_make_a_hundred_or_else_neither() {
        assertThat(only("Enhet;Årsarbetare\nNorr;20,5\nSöder;5,25\nSumma;25,8\n").measures())
                .containsExactly(Measure.LABEL, Measure.COUNT);
        assertThat(only("Enhet;Av alla\nNorr;79,6\nSöder;20,4\n").measures())
                .containsExactly(Measure.LABEL, Measure.PERCENT);
        assertThat(only("Enhet;Medelbetyg\nNorr;3,6\nSöder;4,1\nAlla;3,8\n").measures())
                .containsExactly(Measure.LABEL, Measure.NUMBER);
    }

    @Test
    void quotes_and_commas_are_read_as_in_a_file() {
        PrintedTable table = only("unit,count\n\"Norr; och \"\"Öst\"\"\",20\nSöder,5\n");

        assertThat(table.rowName(1)).isEqualTo("Norr; och \"Öst\"");
        assertThat(table.number(2, 1)).hasValueSatisfying(five -> assertThat(five).isEqualTo("5"));
    }

    @Test
    void marks_for_bold_are_left_out_and_stars_in_the_place_of_a_number_stay() {
        PrintedTable table =
                only("| Enhet | Antal |\n|--|--|\n| **Norr** | **20** |\n| Söder | ** |\n");

        assertThat(table.rowName(1)).isEqualTo("Norr");
        assertThat(table.printed(2, 1)).isEqualTo("**");
        assertThat(table.roles()).containsExactly(Role.IGNORED, Role.PART, Role.PART);
    }

    @Test
    void two_tables_of_a_sheet_have_an_empty_row_between_them() {
        List<FoundTable> found =
                GridReader.of(
                        List.of(
                                List.of("Enheter", "", ""),
                                List.of("Enhet", "Antal", ""),
                                List.of("Norr", "20", ""),
                                List.of("", "", ""),
                                List.of("Yrke", "Antal", ""),
                                List.of("Handläggare", "7", "")));

        assertThat(Reading.of(found))
                .extracting(PrintedTable::name, table -> table.grid().width())
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("Enheter", 2),
                        org.assertj.core.api.Assertions.tuple("", 2));
    }

    @ParameterizedTest
    @CsvSource({
        "'Vi frågade chefer; de svarade.\n\nTack.'",
        "'Vi frågade chefer, de svarade.\nVi tackade dem, de gick.'",
        "''"
    })
    void a_text_without_tables_has_none(String text) {
        assertThat(GridReader.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "',9', 0.9, false",
        "'17,1', 17.1, false",
        "'100%', 100, true",
        "'50,5 %', 50.5, true",
        "'1 050', 1050, false",
        "'-3', -3, false",
        "'\u22123', -3, false",
        "'12.5', 12.5, false"
    })
    void numbers_are_read_as_printed(String printed, String value, boolean percent) {
        assertThat(PrintedNumber.of(printed))
                .hasValueSatisfying(number -> {
                    assertThat(number.value()).isEqualByComparingTo(value);
                    assertThat(number.percent()).isEqualTo(percent);
                });
    }

    @ParameterizedTest
    @CsvSource({"''", "'Totalt'", "'3 av 13'", "'17/1'", "','", "'%'"})
    void what_is_no_number_is_none(String printed) {
        assertThat(PrintedNumber.of(printed)).isEmpty();
    }
}
