package se.arbetsro.indicator.printed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The tables of a survey out of the text of a document, and where they disagree. */
class PrintedTablesTests {

    private static List<PrintedTable> survey() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(
                        PrintedTablesTests.class.getResourceAsStream("/printed/survey-2018.txt"))) {
            return Reading.of(
                            GridReader.read(
                                    new String(file.readAllBytes(), StandardCharsets.UTF_8)))
                    .stream()
                    .map(table ->
                            table.meaning(
                                    table.name(),
                                    table.name().startsWith("Sammanlagt"),
                                    table.roles(),
                                    table.measures()))
                    .toList();
        }
    }

    private static List<PrintedTable> answers() throws IOException {
        return survey().stream().filter(table -> !table.addsUp()).toList();
    }

    @Test
    void seven_tables_are_found_in_the_text_and_the_split_one_is_joined() throws IOException {
        List<PrintedTable> tables = answers();

        assertThat(tables)
                .extracting(PrintedTable::name)
                .containsExactly(
                        "De som svarade",
                        "Kommit längst, nämnt först",
                        "Kommit längst, nämnt som andra",
                        "Kommit längst, nämnt som tredje",
                        "Störst behov, nämnt först",
                        "Störst behov, nämnt som andra",
                        "Störst behov, nämnt som tredje");
        assertThat(tables)
                .allSatisfy(table -> {
                    assertThat(table.columns(Measure.COUNT)).hasSize(1);
                    assertThat(table.columns(Measure.PERCENT)).hasSize(1);
                    assertThat(table.lines())
                            .filteredOn(line -> line.role() == Role.NO_ANSWER)
                            .hasSize(1);
                    assertThat(table.totals()).hasSize(1);
                });
        assertThat(tables.subList(1, 7))
                .allSatisfy(table ->
                        assertThat(table.lines())
                                .filteredOn(line -> line.role() == Role.PART)
                                .hasSize(14));
    }

    @Test
    void the_tables_disagree_with_themselves_in_these_cells_and_in_no_other() throws IOException {
        List<PrintedTable> tables = answers();

        assertThat(Checks.of(tables))
                .extracting(
                        Finding::kind,
                        finding -> tables.get(finding.table()).name(),
                        Finding::printed,
                        Finding::recomputed)
                .containsExactlyInAnyOrder(
                        tuple(
                                Finding.Kind.DUPLICATE_ROW,
                                "Kommit längst, nämnt först",
                                "Ej svar",
                                "2"),
                        tuple(Finding.Kind.MISSING_TWO_WAYS, "Kommit längst, nämnt först", "", "0"),
                        tuple(
                                Finding.Kind.MISSING_TWO_WAYS,
                                "Kommit längst, nämnt först",
                                "",
                                "0,0"),
                        tuple(
                                Finding.Kind.LABEL_NUMBER,
                                "Kommit längst, nämnt först",
                                "8. Medhandläggarskap",
                                "8. Systematisk intern ärendehandledning"),
                        tuple(
                                Finding.Kind.LABEL_NUMBER,
                                "Kommit längst, nämnt först",
                                "9. Systematisk intern ärendehandledning",
                                "9. Medhandläggarskap"),
                        tuple(
                                Finding.Kind.PERCENT,
                                "Kommit längst, nämnt som tredje",
                                "5,2",
                                "5,1"),
                        tuple(Finding.Kind.SUM, "Störst behov, nämnt först", "116", "117"),
                        tuple(Finding.Kind.PERCENT, "Störst behov, nämnt som andra", "3,5", "3,4"));
    }

    @Test
    void what_the_running_text_adds_up_is_compared_by_the_words_and_not_by_their_numbers()
            throws IOException {
        List<PrintedTable> tables = survey();

        assertThat(Checks.of(tables))
                .filteredOn(finding -> finding.kind() == Finding.Kind.SUM_OF_TABLES)
                .extracting(
                        finding -> tables.get(finding.table()).rowName(finding.row()),
                        Finding::printed,
                        Finding::recomputed)
                .containsExactly(
                        tuple(
                                "3. Antal medarbetare som är rimligt i förhållande till chefers och medarbetares uppdrag",
                                "49",
                                "39"),
                        tuple(
                                "6. Administrativt stöd till socialsekreterare och biståndshandläggare",
                                "47",
                                "40"),
                        tuple(
                                "5. Nära och tillgänglig ledning som ger stöd och uppmuntran",
                                "33",
                                "48"),
                        tuple("8. Systematisk intern ärendehandledning", "27", "30"),
                        tuple(
                                "10. Regelbunden fortbildning och möjlighet till specialistutbildning",
                                "21",
                                "25"),
                        tuple(
                                "6. Administrativt stöd till socialsekreterare och biståndshandläggare",
                                "46",
                                "45"));
    }

    @Test
    void tables_are_joined_and_split_by_hand_and_mean_what_they_meant() throws IOException {
        PrintedTable whole = answers().get(5);
        List<PrintedTable> parts = whole.split(10);

        assertThat(parts).extracting(part -> part.roles().size()).containsExactly(10, 7);
        assertThat(parts.getFirst().joined(parts.getLast())).isEqualTo(whole);
        assertThatThrownBy(() -> whole.split(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> whole.split(17)).isInstanceOf(IllegalArgumentException.class);
    }
}
