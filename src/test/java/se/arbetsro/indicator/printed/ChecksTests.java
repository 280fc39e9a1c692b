package se.arbetsro.indicator.printed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Each rule on a small table, and what is no fault. */
class ChecksTests {

    private static List<PrintedTable> tables(String text) {
        return Reading.of(GridReader.read(text));
    }

    private static List<String> found(String text) {
        return found(tables(text));
    }

    private static List<String> found(List<PrintedTable> tables) {
        return Checks.of(tables).stream()
                .map(finding ->
                        "%s %d,%s: %s → %s"
                                .formatted(
                                        finding.kind(),
                                        finding.row(),
                                        finding.column(),
                                        finding.printed(),
                                        finding.recomputed()))
                .toList();
    }

    @Test
    void every_total_and_every_sum_of_a_group_is_added_up_once() {
        assertThat(
                        found(
                                """
                                Enhet;Antal
                                Norr;20
                                Öster;5
                                Delsumma;26
                                Söder;7
                                Väster;3
                                Delsumma;10
                                Totalt;36
                                """))
                .containsExactly("SUM 3,1: 26 → 25", "SUM 7,1: 36 → 35");
    }

    @Test
    void totals_that_stand_first_add_up_what_follows() {
        assertThat(found("Kön;Antal\nAlla;26\nKvinnor;20\nMän;5\nAlla;10\nKvinnor;7\nMän;3\n"))
                .containsExactly("SUM 1,1: 26 → 25");
    }

    @Test
    void the_sum_of_a_row_is_what_its_counts_add_up_to() {
        assertThat(found("Enhet;Kvinnor;Män;Alla\nNorr;20;5;26\nSöder;9;1;10\nSumma;29;6;36\n"))
                .containsExactly("ROW_SUM 1,3: 26 → 25", "ROW_SUM 3,3: 36 → 35");
    }

    @Test
    void the_share_of_the_total_is_looked_at_too() {
        assertThat(found("Enhet;Antal;Procent\nNorr;20;80\nSöder;5;20\nTotalt;25;101\n"))
                .containsExactly("PERCENT 3,2: 101 → 100");
    }

    @Test
    void a_share_of_the_row_is_compared_with_the_row() {
        PrintedTable read =
                tables(
                                "Enhet;Kvinnor;Andel kvinnor;Män\nNorr;20;80;5\nSöder;9;91;1\nSumma;29;83;6\n")
                        .getFirst();

        assertThat(
                        found(
                                List.of(
                                        read.meaning(
                                                read.name(),
                                                false,
                                                read.roles(),
                                                List.of(
                                                        Measure.LABEL,
                                                        Measure.COUNT,
                                                        Measure.ROW_PERCENT,
                                                        Measure.COUNT)))))
                .containsExactly("PERCENT 2,2: 91 → 90");
    }

    @Test
    void parts_that_are_left_out_make_no_sum_wrong() {
        assertThat(found("Enhet;Antal\nNorr;20\nÖster;..\nSöder;5\nSumma;30\n")).isEmpty();
    }

    @Test
    void what_bears_a_mark_is_not_worked_out_and_what_is_empty_is() {
        assertThat(found("Nr;Antal\n1. Norr;20\n2. Öster;\n3. Söder;5\nSumma;55\n"))
                .containsExactly("MISSING 2,1:  → 30");
        assertThat(Checks.worked(tables("Enhet;Antal\nNorr;20\nÖster;*\nSumma;23\n").getFirst()))
                .isEmpty();
    }

    @Test
    void what_is_missing_is_marked_in_two_ways_and_no_rest_is_shared_by_two_cells() {
        assertThat(
                        found(
                                """
                                Enhet;Kvinnor;Män
                                Norr;20;5
                                Öster;-;5
                                Söder;;5
                                Väster;-;5
                                Mitt;0;5
                                Summa;30;25
                                """))
                .containsExactly("MISSING 3,1:  → ", "MISSING_TWO_WAYS 3,1:  → -");
    }

    @Test
    void where_no_way_is_the_usual_one_both_are_told() {
        assertThat(found("Enhet;Antal\nNorr;20\nÖster;-\nSöder;..\n"))
                .containsExactly("MISSING_TWO_WAYS 2,1: - → ..", "MISSING_TWO_WAYS 3,1: .. → -");
        assertThat(
                        found(
                                """
                                |Område|Antal|
                                |1. Ledning|20|
                                |2. Lokaler|7|
                                Tabell två
                                |Område|Antal|
                                |1. Lokaler|7|
                                |2. Lokaler|7|
                                """))
                .containsExactly(
                        "LABEL_NUMBER 1,null: 1. Ledning → 1. Lokaler",
                        "LABEL_NUMBER 1,null: 1. Lokaler → 1. Ledning");
    }

    @Test
    void a_share_that_is_left_out_is_missing_too() {
        assertThat(found("Nr;Antal;Procent\n1. Norr;20;80\n2. Söder;5;\nSumma;25;100\n"))
                .containsExactly("MISSING 2,2:  → 20");
    }

    @Test
    void a_cell_that_is_no_number_is_told_and_not_passed_over() {
        assertThat(found("Enhet;Antal\nNorr;20\nÖster;17/1\nSöder;5\nSumma;42\n"))
                .containsExactly("UNREADABLE 2,1: 17/1 → ");
    }

    @Test
    void groups_that_have_the_same_rows_are_no_double_rows_and_the_same_row_of_a_group_is() {
        assertThat(
                        found(
                                """
                                Enhet;Kön;Antal
                                Norr;Kvinnor;20
                                Norr;Män;5
                                Söder;Kvinnor;7
                                ;Män;3
                                """))
                .isEmpty();
        assertThat(found("Enhet;Antal\nNorr;20\nSöder;5\nNorr;20\n"))
                .containsExactly("DUPLICATE_ROW 3,null: Norr → 2");
    }

    @Test
    void decimals_may_have_been_rounded_one_by_one() {
        assertThat(found("Enhet;Årsarbetare\nNorr;20,5\nSöder;5,4\nSumma;25,8\n")).isEmpty();
        assertThat(found("Enhet;Årsarbetare\nNorr;20,5\nSöder;5,4\nSumma;26,8\n"))
                .containsExactly("SUM 3,1: 26,8 → 25,9");
    }

    @Test
    void told_sums_are_compared_column_by_column_where_they_have_several() {
        List<PrintedTable> read =
                tables(
                        """
                        |Enhet|Kvinnor|Män|
                        |Norr|20|5|

                        |Enhet|Kvinnor|Män|
                        |Norr|7|3|

                        |Enhet|Kvinnor|Män|
                        |Norr|27|9|
                        """);
        PrintedTable told = read.getLast();

        assertThat(
                        Checks.of(
                                List.of(
                                        read.get(0),
                                        read.get(1),
                                        told.meaning("", true, told.roles(), told.measures()))))
                .extracting(Finding::kind, Finding::table, Finding::printed, Finding::recomputed)
                .containsExactly(tuple(Finding.Kind.SUM_OF_TABLES, 2, "9", "8"));
    }
}
