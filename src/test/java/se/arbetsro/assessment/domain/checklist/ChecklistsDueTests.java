package se.arbetsro.assessment.domain.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.arbetsro.assessment.AssessmentData;
import se.arbetsro.organisation.Role;
import se.arbetsro.plan.domain.checklist.ChecklistItemService;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** Whom the start page asks for this year's checklist, and when. */
@ArbetsroTest
@Import(AssessmentData.class)
class ChecklistsDueTests {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    @Autowired TestData data;
    @Autowired AssessmentData rounds;
    @Autowired JdbcClient jdbc;
    @Autowired ChecklistQueries queries;
    @Autowired ChecklistItemService items;

    AssessmentData.District district;
    Viewer manager;

    @BeforeEach
    void a_unit_with_a_service_line_under_a_version_that_asks() {
        district = rounds.district("Efterby" + UUID.randomUUID().toString().substring(0, 8));
        manager = data.viewer(Role.UNIT_MANAGER, district.children());
        var version = rounds.version(1);
        data.runAs(TestData.SYSTEM, () -> items.addStandard(version.id()));
    }

    private List<ChecklistsDue.Due> dueOn(String day) {
        Clock clock =
                Clock.fixed(LocalDate.parse(day).atTime(12, 0).atZone(ZONE).toInstant(), ZONE);
        return data.as(manager, () -> new ChecklistsDue(jdbc, queries, clock).ofViewer());
    }

    private void answered(@Nullable String line, boolean done) {
        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql(
                                        """
                                        insert into assessment.checklist (id, unit_id, service_line, year,
                                            plan_version_id, done_at, done_by, created_at, created_by, changed_at,
                                            changed_by, version)
                                        select gen_random_uuid(), :unit, cast(:line as text), 2027, id,
                                            case when :done then now() end,
                                            case when :done then platform.viewer() end,
                                            now(), platform.viewer(), now(), platform.viewer(), 1
                                        from plan.plan_version limit 1
                                        """)
                                .param("unit", district.children().value())
                                .param("line", line)
                                .param("done", done)
                                .update());
    }

    @Test
    void from_the_autumn_whoever_writes_for_a_unit_is_asked_until_the_end_of_the_year() {
        assertThat(dueOn("2027-08-31")).isEmpty();
        assertThat(dueOn("2027-09-01"))
                .singleElement()
                .satisfies(due -> {
                    assertThat(due.unit()).isEqualTo(district.children());
                    assertThat(due.begun()).isFalse();
                    assertThat(due.dueOn()).isEqualTo(LocalDate.of(2027, 12, 31));
                });
    }

    @Test
    void what_is_begun_is_still_asked_for_and_what_is_done_as_a_whole_is_not() {
        answered(null, false);
        assertThat(dueOn("2027-10-01")).singleElement().matches(ChecklistsDue.Due::begun);
        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql(
                                        """
                                        update assessment.checklist set done_at = now(), done_by = platform.viewer()
                                        where unit_id = ?
                                        """)
                                .param(district.children().value())
                                .update());
        assertThat(dueOn("2027-10-01")).isEmpty();
        assertThat(dueOn("2028-10-01")).hasSize(1);
    }

    @Test
    void each_service_line_may_answer_instead_of_the_whole_unit() {
        answered("children-and-youth", true);

        assertThat(dueOn("2027-10-01")).isEmpty();
    }
}
