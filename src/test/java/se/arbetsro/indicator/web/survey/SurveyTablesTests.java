package se.arbetsro.indicator.web.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.arbetsro.organisation.Role;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** What is published of the survey of autumn 2018, as it is printed. */
@ArbetsroTest
class SurveyTablesTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;

    private final SurveyTables tables = SurveyTables.read();

    @Test
    void each_of_117_answers_counts_once_in_each_column() {
        assertThat(tables.answered()).isEqualTo(117);
        for (List<SurveyTables.Named> table : List.of(tables.furthest(), tables.need())) {
            assertThat(table).hasSize(15);
            assertThat(table.stream().mapToInt(SurveyTables.Named::first).sum()).isEqualTo(117);
            assertThat(table.stream().mapToInt(SurveyTables.Named::second).sum()).isEqualTo(117);
            assertThat(table.stream().mapToInt(SurveyTables.Named::third).sum()).isEqualTo(117);
        }
    }

    @Test
    void areas_that_a_table_has_swapped_are_counted_by_their_names() {
        assertThat(tables.furthest())
                .filteredOn(row -> row.number().equals("8") || row.number().equals("9"))
                .extracting(row -> row.name().sv(), SurveyTables.Named::first)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Systematisk intern ärendehandledning", 3),
                        org.assertj.core.groups.Tuple.tuple("Medhandläggarskap", 0));
        assertThat(tables.oddities())
                .anySatisfy(odd ->
                        assertThat(odd.cell().sv()).isEqualTo("område 8 och 9, nämnt först"));
    }

    @Test
    void a_sum_that_is_printed_otherwise_is_kept_beside_the_recomputed_one() {
        for (SurveyTables.Odd odd : tables.oddities()) {
            if (odd.cell().en() == null || !odd.cell().en().matches("area \\d+, all three")) {
                continue;
            }
            String area = odd.cell().en().replaceAll("\\D", "");
            List<SurveyTables.Named> table =
                    odd.table().endsWith("furthest") ? tables.furthest() : tables.need();
            assertThat(table)
                    .filteredOn(row -> row.number().equals(area))
                    .singleElement()
                    .satisfies(row ->
                            assertThat(String.valueOf(row.all()))
                                    .isEqualTo(odd.recomputed().sv())
                                    .isNotEqualTo(odd.printed().sv()));
        }
    }

    @Test
    void a_municipality_of_its_own_has_no_such_survey() {
        assertThat(
                        mvc.get()
                                .uri("/indicators/survey-2018")
                                .with(data.signedIn(Role.PROJECT_LEAD, data.municipality()))
                                .exchange())
                .hasStatus(404);
    }
}
