package se.arbetsro.indicator.printed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables out of a text, and where they disagree. */
class PrintedTablesTests {

    private static final List<String> NAMES =
            List.of("furthest 1", "furthest 2", "furthest 3", "need 1", "need 2", "need 3");

    private static List<PrintedTable> survey() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(
                        PrintedTablesTests.class.getResourceAsStream("/printed/survey-2018.txt"))) {
            return Reading.of(
                    GridReader.read(new String(file.readAllBytes(), StandardCharsets.UTF_8)),
                    NAMES);
        }
    }

    @Test
    void six_tables_are_found_in_the_text_and_the_split_one_is_joined() throws IOException {
        List<PrintedTable> tables = survey();

        assertThat(tables).extracting(PrintedTable::name).isEqualTo(NAMES);
        for (PrintedTable table : tables) {
            assertThat(table.columns(Measure.COUNT)).hasSize(1);
            assertThat(table.columns(Measure.PERCENT)).hasSize(1);
            assertThat(table.lines()).filteredOn(line -> line.role() == Role.PART).hasSize(14);
            assertThat(table.lines()).filteredOn(line -> line.role() == Role.NO_ANSWER).hasSize(1);
            assertThat(table.total()).isPresent();
        }
    }

    @Test
    void the_tables_disagree_with_themselves_in_these_cells_and_in_no_other() throws IOException {
        assertThat(Checks.of(survey()))
                .extracting(Finding::kind, Finding::table, Finding::printed, Finding::recomputed)
                .containsExactlyInAnyOrder(
                        tuple(Finding.Kind.DUPLICATE_ROW, "furthest 1", "Ej svar", "2"),
                        tuple(Finding.Kind.MISSING, "furthest 1", "", "0"),
                        tuple(
                                Finding.Kind.LABEL_NUMBER,
                                "furthest 1",
                                "8. Medhandläggarskap",
                                "8. Systematisk intern ärendehandledning"),
                        tuple(
                                Finding.Kind.LABEL_NUMBER,
                                "furthest 1",
                                "9. Systematisk intern ärendehandledning",
                                "9. Medhandläggarskap"),
                        tuple(Finding.Kind.PERCENT, "furthest 3", "5,2", "5,1"),
                        tuple(Finding.Kind.SUM, "need 1", "116", "117"),
                        tuple(Finding.Kind.PERCENT, "need 2", "3,5", "3,4"));
    }

    @Test
    void what_the_running_text_adds_up_is_compared_by_the_words_and_not_by_their_numbers()
            throws IOException {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("Introduktionsprogram och mentorskap för nyanställda", "66");
        told.put("Systematisk intern ärendehandledning", "27");
        told.put("Nära och tillgänglig ledning som ger stöd och uppmuntran", "33");

        assertThat(Checks.sumsOf(survey().subList(0, 3), told))
                .extracting(Finding::table, Finding::printed, Finding::recomputed)
                .containsExactly(
                        tuple("Systematisk intern ärendehandledning", "27", "30"),
                        tuple(
                                "Nära och tillgänglig ledning som ger stöd och uppmuntran",
                                "33",
                                "48"));
    }

    @Test
    void another_table_is_read_in_the_same_way_though_it_looks_otherwise() {
        List<PrintedTable> tables =
                Reading.of(
                        GridReader.read(
                                """
                                Enhet;Kvinnor;Män;Andel
                                Norr;1 020;80;50,5 %
                                Söder;900;177;49,5 %
                                Summa;1 920;250;100 %
                                """),
                        List.of());

        assertThat(tables)
                .singleElement()
                .satisfies(table -> {
                    assertThat(table.measures())
                            .containsExactly(
                                    Measure.LABEL, Measure.COUNT, Measure.COUNT, Measure.PERCENT);
                    assertThat(Checks.of(tables))
                            .filteredOn(finding -> finding.kind() == Finding.Kind.SUM)
                            .extracting(Finding::printed, Finding::recomputed)
                            .containsExactly(tuple("250", "257"));
                });
    }

    @Test
    void what_is_missing_is_marked_in_two_ways_and_no_rest_is_shared_by_two_cells() {
        List<PrintedTable> tables =
                Reading.of(
                        GridReader.read(
                                """
                                Enhet;Kvinnor;Män
                                Norr;20;5
                                Öster;-;5
                                Söder;;5
                                Väster;-;5
                                Mitt;0;5
                                Summa;30;25
                                """),
                        List.of());

        assertThat(Checks.of(tables))
                .filteredOn(finding -> finding.kind() != Finding.Kind.SUM)
                .extracting(Finding::kind, Finding::row, Finding::printed, Finding::recomputed)
                .containsExactly(
                        tuple(Finding.Kind.MISSING, 3, "", ""),
                        tuple(Finding.Kind.MISSING_TWO_WAYS, 3, "", "-"));
    }

    @Test
    void a_text_without_tables_has_none() {
        assertThat(GridReader.read("Vi frågade chefer; de svarade.\n\nTack.")).isEmpty();
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
