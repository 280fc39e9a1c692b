package se.arbetsro.plan.web.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.Desk;
import se.arbetsro.plan.PlanData;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** Goals as people meet them: set, ended, taken back, talked about. */
@ArbetsroTest
class GoalPagesTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired JdbcClient jdbc;

    private PlanData.Version version;
    private UnitId unit;
    private Desk manager;

    @BeforeEach
    void a_unit_with_a_manager() {
        version = new PlanData(data, jdbc).version(3);
        unit = data.unit("Hasselns enhet", data.district("Hasseln"));
        manager = new Desk(mvc, data.signedIn(Role.UNIT_MANAGER, unit));
    }

    @Test
    void a_goal_chooses_its_area_when_the_plan_has_not() {
        String plan = manager.plan(unit, version);

        String goal =
                manager.done(
                        manager.send(
                                "/goals",
                                "key",
                                UUID.randomUUID().toString(),
                                "unit",
                                unit.value().toString(),
                                "area",
                                version.key() + "/" + version.areaKey(3),
                                "what",
                                "Alla nya får en mentor",
                                "byWhen",
                                "2026-12-31"));

        assertThat(manager.open(plan)).bodyText().contains("2 valda områden", "ett mål på väg");
        assertThat(manager.open(goal))
                .hasStatusOk()
                .bodyText()
                .contains("Alla nya får en mentor", "på väg");
    }

    @Test
    void a_goal_needs_a_plan_that_governs_the_unit() {
        MvcTestResult answer =
                manager.send(
                        "/goals",
                        "key",
                        UUID.randomUUID().toString(),
                        "unit",
                        unit.value().toString(),
                        "area",
                        version.key() + "/" + version.areaKey(1),
                        "what",
                        "Utan plan",
                        "byWhen",
                        "2026-12-31");

        assertThat(answer).hasStatus(422).bodyText().contains("ingen lokal plan", "Utan plan");
    }

    @Test
    void a_goal_that_is_withdrawn_says_why() {
        manager.plan(unit, version);
        String goal = manager.goal(unit, version, "Alla nya får en mentor");

        assertThat(manager.send(goal + "/conclusion", "outcome", "WITHDRAWN"))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv varför målet återkallas.");
        assertThat(
                        manager.send(
                                goal + "/conclusion",
                                "outcome",
                                "WITHDRAWN",
                                "note",
                                "Staden gör det i stället."))
                .hasStatus(303);
        assertThat(manager.open(goal))
                .bodyText()
                .contains("återkallat", "Staden gör det i stället.");
        assertThat(manager.send(goal + "/reopening")).hasStatus(303);
        assertThat(manager.open(goal)).bodyText().contains("på väg");
    }

    @Test
    void how_a_goal_went_is_taken_back_unless_somebody_has_gone_on() {
        manager.plan(unit, version);
        String goal = manager.goal(unit, version, "Alla nya får en mentor");
        manager.send(goal + "/conclusion", "outcome", "REACHED");

        assertThat(manager.send(goal + "/reopening", "version", "1")).hasStatus(409);
        assertThat(manager.send(goal + "/reopening", "version", "2")).hasStatus(303);
        assertThat(manager.open(goal)).bodyText().contains("på väg");
    }

    @Test
    void what_was_typed_in_a_goal_that_somebody_ended_is_shown_and_not_lost() {
        manager.plan(unit, version);
        String goal = manager.goal(unit, version, "Alla nya får en mentor");
        manager.send(goal + "/conclusion", "outcome", "REACHED");

        assertThat(
                        manager.send(
                                goal,
                                "version",
                                "1",
                                "what",
                                "Omskrivet för sent",
                                "byWhen",
                                "2027-01-31"))
                .hasStatus(409)
                .bodyText()
                .contains("Det du skrev kunde inte sparas", "Omskrivet för sent");
        assertThat(manager.open(goal + "/edit")).hasStatus(302).hasHeader("Location", goal);
    }

    @Test
    void a_comment_that_is_too_long_comes_back_whole() {
        manager.plan(unit, version);
        String goal = manager.goal(unit, version, "Alla nya får en mentor");
        String text = "ord ".repeat(600);

        assertThat(manager.send(goal + "/comments", "text", text))
                .hasStatus(422)
                .bodyText()
                .contains(text.strip());
    }
}
