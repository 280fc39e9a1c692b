package se.arbetsro.assessment.web.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.arbetsro.assessment.AssessmentData;
import se.arbetsro.organisation.Role;
import se.arbetsro.plan.PlanData;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** Checklists as of a day: what was finished then, in the words of then. */
@ArbetsroTest
@Import(AssessmentData.class)
class ChecklistOfThenTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired AssessmentData rounds;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    private final UUID checklist = UUID.randomUUID();
    private AssessmentData.District district;
    private PlanData.Version version;
    private UUID item;
    private LocalDate today;

    @BeforeEach
    void a_unit_whose_checklist_was_finished_three_days_ago() {
        district = rounds.district("Dåby" + UUID.randomUUID().toString().substring(0, 8));
        version = rounds.version(1);
        today = LocalDate.now(clock);
        item = UUID.randomUUID();
        data.runAs(
                TestData.SYSTEM,
                () -> {
                    jdbc.sql(
                                    """
                                    insert into plan.checklist_item (id, plan_version_id, key, part, position, text_sv,
                                        created_at, created_by, changed_at, changed_by, version)
                                    values (:id, :version, 'then', 'LINE', 1, 'Orden av då', :at, platform.viewer(),
                                        :at, platform.viewer(), 1)
                                    """)
                            .param("id", item)
                            .param("version", version.id().value())
                            .param("at", daysAgo(5))
                            .update();
                    jdbc.sql(
                                    """
                                    insert into assessment.checklist (id, unit_id, year, plan_version_id, done_at, done_by,
                                        created_at, created_by, changed_at, changed_by, version)
                                    values (:id, :unit, :year, :version, :at, platform.viewer(), :at, platform.viewer(),
                                        :at, platform.viewer(), 1)
                                    """)
                            .param("id", checklist)
                            .param("unit", district.children().value())
                            .param("year", today.getYear())
                            .param("version", version.id().value())
                            .param("at", daysAgo(3))
                            .update();
                    jdbc.sql(
                                    "insert into assessment.checklist_answer values (?, ?, 'YES', 'Som då')")
                            .params(checklist, item)
                            .update();
                });
        data.runAs(
                TestData.SYSTEM,
                () -> {
                    jdbc.sql(
                                    """
                                    update plan.checklist_item set text_sv = 'Orden av nu', changed_at = :at, version = 2
                                    where id = :id
                                    """)
                            .param("at", daysAgo(1))
                            .param("id", item)
                            .update();
                    jdbc.sql(
                                    "update assessment.checklist set changed_at = :at, version = 2 where id = :id")
                            .param("at", daysAgo(1))
                            .param("id", checklist)
                            .update();
                    jdbc.sql(
                                    """
                                    update assessment.checklist_answer set stand = 'NO', comment = 'Som nu'
                                    where checklist_id = ?
                                    """)
                            .param(checklist)
                            .update();
                });
    }

    private java.time.OffsetDateTime daysAgo(int days) {
        Instant at = clock.instant().minus(days, ChronoUnit.DAYS);
        return at.atOffset(ZoneOffset.UTC);
    }

    private MvcTestResult get(String address) {
        return mvc.get()
                .uri(address)
                .with(data.signedIn(Role.UNIT_MANAGER, district.children()))
                .exchange();
    }

    private String unit(int days) {
        return "/equality-checklists/units/"
                + district.children().value()
                + "?as-of="
                + today.minusDays(days);
    }

    @Test
    void a_unit_shows_what_was_finished_then_in_the_words_of_then() {
        assertThat(get("/equality-checklists/units/" + district.children().value()))
                .bodyText()
                .contains("Orden av nu", "Som nu")
                .doesNotContain("Som då");
        assertThat(get(unit(2)))
                .bodyText()
                .contains("Orden av då", "Som då")
                .doesNotContain("Som nu", "Orden av nu", "Fyll i");
        assertThat(get(unit(4))).bodyText().doesNotContain("Som då", "Som nu");
    }

    @Test
    void the_list_and_the_plan_show_the_same_day() {
        assertThat(get("/equality-checklists?as-of=" + today.minusDays(2)))
                .hasStatusOk()
                .bodyText()
                .contains("Barn och unga i Dåby");
        assertThat(get("/equality-checklists?as-of=" + today.minusDays(4)))
                .bodyText()
                .doesNotContain(district.children().value().toString());
        assertThat(get("/plans/" + version.key() + "/checklist?as-of=" + today.minusDays(2)))
                .bodyText()
                .contains("Orden av då")
                .doesNotContain("Orden av nu");
    }
}
