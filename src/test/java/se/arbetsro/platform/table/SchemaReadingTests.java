package se.arbetsro.platform.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.arbetsro.platform.text.Language;

class SchemaReadingTests {

    @Test
    void headers_in_either_language_any_case_and_any_order_are_found() {
        var file =
                Files.text(
                        "CONFIRMED;antal  personer*;  key ;Från\u00a0och med", "ja;3;a;2019-06-18");

        var member = Files.rows(Member.SCHEMA, file).getFirst();

        assertThat(member.key()).isEqualTo("a");
        assertThat(member.people()).isEqualTo(3);
        assertThat(member.confirmed()).isTrue();
        assertThat(member.from()).isEqualTo("2019-06-18");
        assertThat(member.note()).isNull();
    }

    @Test
    void what_is_wrong_with_the_headers_is_told_at_once() {
        var refused =
                Files.refused(
                        Member.SCHEMA, Files.text("Note;Personnummer;Anteckning;Ålder", "a;b;c;d"));

        assertThat(Files.errors(refused))
                .containsExactlyInAnyOrder("column.twice", "column.missing", "column.unknown");
        assertThat(refused.errors())
                .anySatisfy(e ->
                        assertThat(e.message().arguments())
                                .containsExactly(2, "Personnummer, Ålder"));
    }

    @Test
    void a_title_above_the_headers_is_no_header() {
        var file =
                Files.text(
                        "Enheternas personal;;",
                        "Uttag 2026-11-22;Maria;",
                        "",
                        "Nyckel;Antal personer;Anteckning",
                        "a;3;x",
                        "b;tre;y");

        var refused = Files.refused(Member.SCHEMA, file);

        assertThat(refused.errors())
                .extracting(ImportError::row, e -> e.message().key())
                .containsExactly(tuple(6, "platform.table.cell.number"));
        assertThat(refused.rowCount()).isEqualTo(2);
    }

    @Test
    void what_is_wrong_with_headers_below_a_title_is_told_of_their_row() {
        var refused =
                Files.refused(
                        Member.SCHEMA,
                        Files.text("Enheternas personal", "Antal personer;Anteckning", "3;x"));

        assertThat(refused.errors())
                .extracting(ImportError::row, e -> e.message().key())
                .containsExactly(tuple(2, "platform.table.column.missing"));
    }

    @Test
    void headers_that_are_right_but_far_down_are_not_looked_for() {
        var above = IntStream.range(0, 12).mapToObj(i -> "not " + i).toArray(String[]::new);
        var lines = java.util.Arrays.copyOf(above, above.length + 2);
        lines[above.length] = "Nyckel;Antal personer";
        lines[above.length + 1] = "a;3";

        assertThat(Files.errors(Member.SCHEMA, Files.text(lines))).contains("column.missing");
    }

    @Test
    void unknown_columns_may_be_let_pass_by_name() {
        var schema = Member.builder().ignoringOtherColumns().build(Member::of);

        var accepted = Files.accepted(schema, Files.text("Key;Ålder", "a;40"));

        assertThat(accepted.ignoredColumns()).containsExactly("Ålder");
    }

    @Test
    void each_error_tells_row_column_and_what_was_typed() {
        var file =
                Files.text(
                        "Nyckel;Antal personer;Från och med;Enhet",
                        "a;tolv;2019-06-31;Bromma",
                        "",
                        ";3;2019-06-18;Älvsjö",
                        "b;4;2019-06-18;Älvsjö");

        var refused = Files.refused(Member.SCHEMA, file);

        assertThat(refused.errors())
                .extracting(
                        ImportError::row,
                        e -> e.place() == null ? "" : e.place().letter(),
                        ImportError::typed,
                        e -> e.message().key().replace("platform.table.cell.", ""))
                .containsExactly(
                        tuple(2, "B", "tolv", "number"),
                        tuple(2, "C", "2019-06-31", "noSuchDay"),
                        tuple(2, "D", "Bromma", "reference"),
                        tuple(4, "A", "", "required"));
        assertThat(refused.rowCount()).isEqualTo(3);
        assertThat(refused.rowsInError()).isEqualTo(2);
    }

    @Test
    void of_many_errors_the_first_are_kept_and_all_counted() {
        var lines =
                IntStream.range(0, 5_000).mapToObj(i -> "a;x").collect(Collectors.joining("\n"));

        var refused = Files.refused(Member.SCHEMA, Files.text("Nyckel;Andel", lines));

        assertThat(refused.errors()).hasSize(1_000);
        assertThat(refused.errorCount()).isEqualTo(5_000);
        assertThat(refused.byColumn())
                .containsExactly(
                        new ImportResult.ColumnCount(
                                new ImportError.Place("B", Member.SHARE.header()), 5_000));
    }

    @Test
    void two_rows_with_one_key_are_told() {
        var schema = Member.builder().unique(Member.KEY, Member.FROM).build(Member::of);
        var file =
                Files.text(
                        "Nyckel;Från och med",
                        "a;2019-06-18",
                        "a;2019-06-19",
                        "b;2019-06-18",
                        " a;20190618");

        var refused = Files.refused(schema, file);

        assertThat(Files.errors(refused)).containsExactly("row.duplicate");
        assertThat(refused.errors().getFirst().row()).isEqualTo(5);
        assertThat(refused.errors().getFirst().message().arguments()).containsExactly(2);
    }

    @Test
    void rules_over_several_columns_are_asked_when_the_cells_are_right() {
        var schema =
                Member.builder()
                        .check((row, faults) -> {
                            if (row.orNull(Member.PEOPLE) == null
                                    && row.orNull(Member.SHARE) != null) {
                                faults.at(Member.PEOPLE, "plan.people.missing");
                            }
                        })
                        .build(Member::of);

        var refused =
                Files.refused(schema, Files.text("Key;Share;Number of people", "a;,5;", "b;x;"));

        assertThat(Files.errors(refused)).containsExactly("plan.people.missing", "cell.number");
    }

    @Test
    void a_value_beyond_the_headers_is_told() {
        assertThat(Files.errors(Member.SCHEMA, Files.text("Nyckel;Andel;", "a;1;", "b;1;2")))
                .containsExactly("row.extraCells");
    }

    @Test
    void two_columns_with_one_name_are_refused() {
        assertThatThrownBy(() ->
                        Member.builder()
                                .column(Column.of("x", "nyckel ", ValueType.text()), m -> "")
                                .build(Member::of))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_template_sent_back_untouched_is_told(TableFormat format) throws IOException {
        for (var language : Language.values()) {
            var out = new ByteArrayOutputStream();
            Member.SCHEMA.writeTemplate(format, language, out);

            assertThat(Files.errors(Member.SCHEMA, out.toByteArray()))
                    .containsExactly("row.example");
        }
    }
}
