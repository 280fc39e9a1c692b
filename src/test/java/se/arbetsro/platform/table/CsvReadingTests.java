package se.arbetsro.platform.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReadingTests {

    record Line(String name, BigDecimal value) {}

    private static final Column<String> NAME =
            Column.of("Namn", "Name", ValueType.text()).required();
    private static final Column<BigDecimal> VALUE =
            Column.of("Värde", "Value", ValueType.decimal()).required();
    private static final TableSchema<Line> SCHEMA =
            TableSchema.<Line>titled("Rader", "Lines")
                    .column(NAME, Line::name)
                    .column(VALUE, Line::value)
                    .build(row -> new Line(row.get(NAME), row.get(VALUE)));

    private static final List<Line> SMOGEN = List.of(new Line("Smögen", new BigDecimal("0.9")));

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void encoding_is_found_by_itself(String charset) {
        var file = Files.text(Charset.forName(charset), "Namn;Värde", "Smögen;,9");

        assertThat(Files.rows(SCHEMA, file)).isEqualTo(SMOGEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_byte_order_mark_tells_the_encoding(String charset) {
        var file = Files.text(Charset.forName(charset), "\uFEFFNamn\tVärde", "Smögen\t0,9");

        assertThat(Files.rows(SCHEMA, file)).isEqualTo(SMOGEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void separator_is_found_by_itself(String separator) {
        var file =
                Files.text(
                        "Namn" + separator + "Värde", "Smögen" + separator + "\"0,9\"", "", "", "");

        assertThat(Files.rows(SCHEMA, file)).isEqualTo(SMOGEN);
    }

    @Test
    void comma_in_every_text_is_not_taken_for_the_separator() {
        var file = Files.text("Namn;Värde", "\"Ek, Bo\";1", "Al, Åsa, fil. dr;2,5", "Alm, Ulf;3");

        assertThat(Files.rows(SCHEMA, file))
                .extracting(Line::name)
                .containsExactly("Ek, Bo", "Al, Åsa, fil. dr", "Alm, Ulf");
    }

    @Test
    void excels_line_about_the_separator_is_obeyed_and_counted() {
        var file = Files.text("sep=|", "Namn|Värde", "Ek|ett");

        assertThat(Files.refused(SCHEMA, file).errors().getFirst().row()).isEqualTo(3);
    }

    @Test
    void notes_above_the_header_are_passed_over() {
        var file = Files.text("# Källa: enkät 2018; avrundat", "", "Namn;Värde", "Ek;1");

        assertThat(Files.accepted(SCHEMA, file).rows())
                .containsExactly(new ImportedRow<>(4, new Line("Ek", BigDecimal.ONE)));
    }

    @Test
    void quotes_hold_separators_line_breaks_and_doubled_quotes() {
        var file = Files.text("Namn;Värde", "\"Ek; \"\"Lilla\"\"\nhuset\";1");

        assertThat(Files.rows(SCHEMA, file).getFirst().name()).isEqualTo("Ek; \"Lilla\"\nhuset");
    }

    @Test
    void old_macintosh_line_ends_are_understood() {
        var file = "Namn;Värde\rEk;1\rAl;2\r".getBytes(StandardCharsets.UTF_8);

        assertThat(Files.rows(SCHEMA, file)).extracting(Line::name).containsExactly("Ek", "Al");
    }

    @Test
    void a_quote_that_never_ends_is_told_with_its_row() {
        var many =
                IntStream.range(0, 20_000).mapToObj(i -> "A;1").collect(Collectors.joining("\n"));
        var file = Files.text("Namn;Värde", "Al;2", "\"Ek;1", many);

        var refused = Files.refused(SCHEMA, file);

        assertThat(Files.errors(refused)).containsExactly("csv.longCell");
        assertThat(refused.errors().getFirst().row()).isEqualTo(3);
    }

    @Test
    void text_after_a_closing_quote_is_told_with_its_row() {
        var refused = Files.refused(SCHEMA, Files.text("Namn;Värde", "\"Ek\" i;1"));

        assertThat(Files.errors(refused)).containsExactly("csv.quotes");
        assertThat(refused.errors().getFirst().row()).isEqualTo(2);
    }

    @Test
    void a_picture_is_no_table() {
        assertThat(Files.errors(SCHEMA, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13}))
                .containsExactly("file.notATable");
    }

    @Test
    void an_empty_file_is_told() {
        assertThat(Files.errors(SCHEMA, new byte[0])).containsExactly("file.empty");
        assertThat(Files.errors(SCHEMA, Files.text("", " ; "))).containsExactly("file.empty");
        assertThat(Files.errors(SCHEMA, Files.text("Namn;Värde"))).containsExactly("file.noRows");
    }

    @Test
    void limits_hold_on_bytes_rows_and_columns() {
        var file = Files.text("Namn;Värde", "Ek;1", "", "Al;2");

        assertThat(Files.errors(Files.refused(SCHEMA, file, Limits.DEFAULT.withBytes(10))))
                .containsExactly("file.tooLarge");
        assertThat(Files.errors(Files.refused(SCHEMA, file, Limits.DEFAULT.withRows(1))))
                .containsExactly("file.rows");
        assertThat(Files.read(SCHEMA, file, Limits.DEFAULT.withRows(2)))
                .isInstanceOf(ImportResult.Accepted.class);
        assertThat(Files.errors(SCHEMA, Files.text("Namn;Värde", "Ek;1" + ";x".repeat(300))))
                .containsExactly("file.columns");
    }

    @Test
    void dates_without_hyphens_are_dates_too() {
        var day = Column.of("Dag", "Day", ValueType.date()).required();
        var schema =
                TableSchema.<LocalDate>titled("Dagar", "Days")
                        .column(day, d -> d)
                        .build(row -> row.get(day));

        assertThat(Files.rows(schema, Files.text("Dag", "20190618", "2019-06-18 00:00:00")))
                .containsOnly(LocalDate.of(2019, 6, 18))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><table><tr><td>Nyckel</td></tr></table>",
                "\uFEFF \n<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"></html>",
                "<?xml version=\"1.0\"?><Workbook></Workbook>"
            })
    void a_web_page_that_calls_itself_a_table_is_told(String page) {
        assertThat(Files.errors(Files.refused(Member.SCHEMA, Files.text(page))))
                .containsExactly("file.webPage");
    }

    @Test
    void a_printed_document_is_no_table() {
        assertThat(Files.errors(Files.refused(Member.SCHEMA, Files.text("%PDF-1.7", "1 0 obj"))))
                .containsExactly("file.notATable");
    }

    @Test
    void a_text_without_end_in_the_first_row_is_not_told_as_a_fault_of_the_header() {
        var refused =
                Files.refused(Member.SCHEMA, Files.text("Nyckel;Andel", "a".repeat(40_000) + ";1"));

        assertThat(refused.errors()).singleElement().returns(2, ImportError::row);
        assertThat(refused.rowCount()).isEqualTo(1);
        assertThat(refused.rowsInError()).isEqualTo(1);
    }
}
