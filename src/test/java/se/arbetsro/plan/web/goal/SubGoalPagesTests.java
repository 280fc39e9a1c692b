package se.arbetsro.plan.web.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.Desk;
import se.arbetsro.plan.PlanData;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** Steps towards a goal as people meet them. */
@ArbetsroTest
class SubGoalPagesTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired JdbcClient jdbc;

    UnitId unit;
    Desk manager;
    String goal;

    @BeforeEach
    void a_unit_with_a_goal() {
        PlanData.Version version = new PlanData(data, jdbc).version(1);
        unit = data.unit("Lövbackens enhet", data.district("Lövbacken"));
        manager = new Desk(mvc, data.signedIn(Role.UNIT_MANAGER, unit));
        manager.plan(unit, version);
        goal = manager.goal(unit, version, "Färre går hem för sent");
    }

    private void described(String key, String words) {
        manager.done(manager.send(goal + "/sub-goals", "key", key, "description", words));
    }

    private void measured(String indicator) {
        manager.done(
                manager.send(
                        goal + "/sub-goals",
                        "key",
                        UUID.randomUUID().toString(),
                        "indicator",
                        indicator,
                        "target",
                        "6"));
    }

    private void described(String words) {
        described(UUID.randomUUID().toString(), words);
    }

    private String step() {
        return data.asSystem(() ->
                "/sub-goals/"
                        + jdbc.sql("select id from plan.sub_goal where goal_id = ?")
                                .param(UUID.fromString(goal.substring("/goals/".length())))
                                .query(UUID.class)
                                .single());
    }

    /** An indicator of which lower is better, with one figure of a unit. */
    private String indicator(String figure, UnitId of) {
        String key = "overtime-" + UUID.randomUUID();
        data.runAs(
                TestData.SYSTEM,
                () -> {
                    jdbc.sql(
                                    """
                                    insert into indicator.indicator (key, position, created_at, created_by)
                                    values (?, 1, now(), platform.viewer())
                                    """)
                            .param(key)
                            .update();
                    UUID definition = UUID.randomUUID();
                    jdbc.sql(
                                    """
                                    insert into indicator.definition (id, indicator_key, number, valid, kind,
                                        name_sv, counts_sv, formula_known, unit_sv, per, decimals, better,
                                        about_people, created_at, created_by, version)
                                    values (?, ?, 1, '[2015-01-01,)', 'NUMBER', 'Övertid', 'Timmar', false,
                                        'timmar', 'MONTH', 1, 'LOWER', false, now(), platform.viewer(), 1)
                                    """)
                            .params(definition, key)
                            .update();
                    jdbc.sql(
                                    """
                                    insert into indicator.observation (id, revision, definition_id, unit_id, slot,
                                        period, span, value, about, status, origin, known_from, known_by)
                                    values (?, 1, ?, ?, '2026-04', '2026-04', '[2026-04-01,2026-05-01)', ?, false,
                                        'PUBLISHED', 'PUBLISHED', now(), platform.viewer())
                                    """)
                            .params(
                                    UUID.randomUUID(),
                                    definition,
                                    of.value(),
                                    new java.math.BigDecimal(figure))
                            .update();
                });
        return key;
    }

    @Test
    void without_measure_and_words_the_form_comes_back_with_what_was_typed() {
        assertThat(manager.send(goal + "/sub-goals", "byWhen", "2026-09-30"))
                .hasStatus(422)
                .bodyText()
                .contains("beskriv delmålet", "value=\"2026-09-30\"");
        assertThat(manager.send(goal + "/sub-goals", "target", "4,5"))
                .hasStatus(422)
                .bodyText()
                .contains("Välj den indikator som målvärdet gäller", "value=\"4,5\"");
    }

    @Test
    void
            one_that_is_measured_shows_the_latest_figure_even_of_a_larger_unit_which_meets_no_target() {
        String key = indicator("5.5", data.municipality());

        measured(key);

        assertThat(manager.open(goal))
                .hasStatusOk()
                .bodyText()
                .contains("Övertid", "6\u00a0timmar", "5,5\u00a0timmar, april 2026 (Provkommunen)")
                .doesNotContain("målvärdet är nått");
    }

    @Test
    void a_figure_of_its_own_unit_at_its_target_says_so() {
        String key = indicator("6.0", unit);

        measured(key);

        assertThat(manager.open(goal)).bodyText().contains("målvärdet är nått");
    }

    @Test
    void sent_twice_with_one_key_there_is_one() {
        String key = UUID.randomUUID().toString();

        described(key, "Halva gruppen är klar");
        described(key, "Halva gruppen är klar");

        assertThat(step()).isNotBlank();
    }

    @Test
    void it_is_reached_and_that_can_be_taken_back() {
        described("Halva gruppen är klar");

        manager.done(manager.send(step() + "/reached", "version", "1"));
        assertThat(manager.open(goal)).bodyText().contains("nått 20");

        manager.done(manager.send(step() + "/not-reached", "version", "2"));
        assertThat(manager.open(goal)).bodyText().doesNotContain("nått 20");
    }

    @Test
    void it_ends_with_a_reason_and_stays_readable() {
        described("Halva gruppen är klar");

        assertThat(manager.send(step() + "/ending", "version", "1", "why", " ")).hasStatus(422);
        manager.done(manager.send(step() + "/ending", "version", "1", "why", "Gruppen är ny"));

        assertThat(manager.open(goal))
                .bodyText()
                .contains("Halva gruppen är klar", "avslutat", "Gruppen är ny");
        assertThat(manager.send(step() + "/reached", "version", "2")).hasStatus(409);

        manager.done(manager.send(step() + "/resumption", "version", "2"));
        assertThat(manager.open(goal)).bodyText().doesNotContain("Gruppen är ny");
    }

    @Test
    void who_saves_an_older_version_sees_both_texts() {
        described("Först");

        manager.done(manager.send(step(), "version", "1", "description", "Deras ord"));

        assertThat(manager.send(step(), "version", "1", "description", "Mina ord"))
                .hasStatus(409)
                .bodyText()
                .contains("Deras ord", "Mina ord");
    }

    @Test
    void what_is_changed_shows_in_the_history_of_the_goal() {
        described("Först");
        manager.done(manager.send(step(), "version", "1", "description", "Sedan"));

        assertThat(manager.open(goal))
                .bodyText()
                .contains("lade till ett delmål", "ändrade ett delmål", "Beskrivning");
    }

    @Test
    void a_stranger_finds_none_and_an_employee_changes_none() {
        described("Vårt");
        Desk stranger = new Desk(mvc, data.signedIn(Role.UNIT_MANAGER, data.district("Annan")));
        Desk employee = new Desk(mvc, data.signedIn(Role.EMPLOYEE, unit));

        assertThat(stranger.open(step() + "/edit")).hasStatus(404);
        assertThat(stranger.send(step() + "/reached", "version", "1")).hasStatus(404);
        assertThat(employee.open(goal))
                .hasStatusOk()
                .bodyText()
                .contains("Vårt")
                .doesNotContain("/reached");
        assertThat(employee.send(step() + "/reached", "version", "1")).hasStatus(403);
    }

    @Test
    void with_a_goal_that_has_ended_they_rest() {
        described("Kvar");
        manager.done(manager.send(goal + "/conclusion", "outcome", "REACHED"));

        assertThat(manager.open(goal)).bodyText().contains("Kvar").doesNotContain("/sub-goals/new");
        assertThat(manager.send(step() + "/reached", "version", "1")).hasStatus(409);
    }
}
