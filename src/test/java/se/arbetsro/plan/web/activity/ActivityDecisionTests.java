package se.arbetsro.plan.web.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.Desk;
import se.arbetsro.plan.NewActivity;
import se.arbetsro.plan.PlanData;
import se.arbetsro.plan.domain.activity.ActivityService;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** 'Decided' of an activity names the body and the day, wherever it is told. */
@ArbetsroTest
class ActivityDecisionTests {

    private static final String TOLD = "Beslutad av Björkens styrgrupp den 2026-01-12";

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired JdbcClient jdbc;
    @Autowired ActivityService activities;

    PlanData.Version version;
    UnitId district;
    UnitId unit;
    Desk manager;

    @BeforeEach
    void a_unit_with_a_manager() {
        version = new PlanData(data, jdbc).version(1);
        district = data.district("Björken");
        unit = data.unit("Björkens enhet", district);
        manager = new Desk(mvc, data.signedIn(Role.UNIT_MANAGER, unit));
    }

    private String activity(String title) {
        return "/activities/"
                + data.asSystem(() ->
                                activities.add(
                                        NewActivity.of(
                                                unit,
                                                version.id(),
                                                version.area(1),
                                                PlanData.content(title))))
                        .value();
    }

    private MvcTestResult decide(String activity, String by, String on) {
        return manager.send(activity + "/decision", "decidedBy", by, "decidedOn", on);
    }

    private String decided(String title) {
        String activity = activity(title);
        manager.done(decide(activity, "Björkens styrgrupp", "2026-01-12"));
        return activity;
    }

    private static UUID id(String activity) {
        return UUID.fromString(activity.substring("/activities/".length()));
    }

    /** As one that was decided before anybody was asked by whom. */
    private String decidedLongAgo(String title) {
        String activity = decided(title);
        data.asSystem(() ->
                jdbc.sql(
                                """
                                update plan.activity set decided_by = null, decided_on = null, changed_at = now()
                                where id = ?
                                """)
                        .param(id(activity))
                        .update());
        return activity;
    }

    private String[] form(String version, String... more) {
        String[] form = {
            "version",
            version,
            "area",
            this.version.key() + "/" + this.version.areaKey(1),
            "title",
            "Handledning varje vecka",
            "role",
            "enhetschef",
            "due",
            "2031-05-31"
        };
        String[] all = new String[form.length + more.length];
        System.arraycopy(form, 0, all, 0, form.length);
        System.arraycopy(more, 0, all, form.length, more.length);
        return all;
    }

    @Test
    void whoever_decides_is_asked_by_whom_and_when_with_the_local_steering_group_as_a_proposal() {
        new Desk(mvc, data.signedIn(Role.DISTRICT_DIRECTOR, district)).plan(district, version);
        String activity = activity("Handledning");

        assertThat(manager.open(activity))
                .bodyText()
                .contains("value=\"Lokala styrgruppen, Björken\"", "name=\"decidedOn\"");
        assertThat(manager.open(activity + "/decision"))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Lokala styrgruppen, Björken\"");
    }

    @Test
    void without_a_body_or_a_day_nothing_is_decided_and_what_was_typed_stays() {
        String activity = activity("Handledning");

        assertThat(decide(activity, " ", "2026-01-12"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"decidedBy-help\"", "value=\"2026-01-12\"");
        assertThat(decide(activity, "Björkens styrgrupp", ""))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"decidedOn-help\"", "value=\"Björkens styrgrupp\"");
        assertThat(decide(activity, "Björkens styrgrupp", "2090-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains("Den dagen har inte varit än.", "value=\"2090-01-01\"");
        assertThat(manager.open(activity)).bodyText().contains("föreslagen");
    }

    @Test
    void the_decision_is_told_on_its_page_in_the_list_on_the_card_in_files_and_to_other_systems() {
        String activity = decided("Handledning varje vecka");

        for (String page :
                new String[] {
                    activity, "/activities", "/activities/cards", "/activities/timeline"
                }) {
            assertThat(manager.open(page)).hasStatusOk().bodyText().contains(TOLD);
        }
        assertThat(manager.open("/activities?format=csv"))
                .bodyText()
                .contains("Beslutad av", "Beslutsdag", "Björkens styrgrupp", "2026-01-12");
    }

    @Test
    void the_decision_stays_told_while_the_work_goes_on_and_when_it_is_done() {
        String activity = decided("Handledning");

        manager.done(manager.send(activity + "/start"));
        assertThat(manager.open(activity)).bodyText().contains(TOLD);
        manager.done(manager.send(activity + "/completion"));
        assertThat(manager.open(activity)).bodyText().contains(TOLD);
        assertThat(manager.open("/activities?status=DONE")).bodyText().contains(TOLD);
    }

    @Test
    void a_decision_that_is_taken_back_is_no_longer_told() {
        String activity = decided("Handledning");

        manager.done(manager.send(activity + "/undo"));

        assertThat(manager.open(activity)).bodyText().contains("föreslagen").doesNotContain(TOLD);
    }

    @Test
    void a_start_that_is_taken_back_leaves_the_decision() {
        String activity = decided("Handledning");
        manager.done(manager.send(activity + "/start"));

        manager.done(manager.send(activity + "/undo"));

        assertThat(manager.open(activity)).bodyText().contains("beslutad", TOLD);
    }

    @Test
    void what_was_cancelled_is_taken_up_again_by_a_new_decision() {
        String activity = decided("Handledning");
        manager.done(manager.send(activity + "/cancellation", "why", "Ingen hade tid."));
        assertThat(manager.open(activity)).bodyText().contains(TOLD, activity + "/decision");

        manager.done(decide(activity, "Ledningsgruppen", "2026-01-15"));

        assertThat(manager.open(activity))
                .bodyText()
                .contains("beslutad", "Beslutad av Ledningsgruppen den 2026-01-15")
                .doesNotContain(TOLD);
    }

    @Test
    void of_one_decided_long_ago_it_is_said_that_nobody_has_told_and_it_can_be_told_afterwards() {
        String activity = decidedLongAgo("Handledning");
        manager.done(manager.send(activity + "/start"));

        assertThat(manager.open(activity))
                .bodyText()
                .contains("Datum och organ är inte angivna", "Ange vem som beslutade");
        assertThat(manager.open(activity + "/decision"))
                .hasStatusOk()
                .bodyText()
                .contains("Ange vem som beslutade");
        manager.done(decide(activity, "Björkens styrgrupp", "2026-01-12"));

        assertThat(manager.open(activity))
                .bodyText()
                .contains("pågår", TOLD, "angav vem som beslutade")
                .doesNotContain("inte angivna");
        assertThat(decide(activity, "Någon annan", "2026-01-13")).hasStatus(409);
    }

    @Test
    void one_decided_long_ago_is_rewritten_without_anybody_having_to_know_who_decided_it() {
        String activity = decidedLongAgo("Handledning");

        manager.done(manager.send(activity, form("2", "decidedBy", "", "decidedOn", "")));

        assertThat(manager.open(activity)).bodyText().contains("Handledning varje vecka");
    }

    @Test
    void
            a_wrong_body_is_put_right_where_the_activity_is_rewritten_and_two_writers_see_each_other() {
        String activity = decided("Handledning");
        assertThat(manager.open(activity + "/edit"))
                .bodyText()
                .contains("value=\"Björkens styrgrupp\"", "value=\"2026-01-12\"");

        manager.done(
                manager.send(
                        activity,
                        form("2", "decidedBy", "Ledningsgruppen", "decidedOn", "2026-01-14")));

        assertThat(manager.open(activity))
                .bodyText()
                .contains("Beslutad av Ledningsgruppen den 2026-01-14");
        assertThat(
                        manager.send(
                                activity,
                                form("2", "decidedBy", "Nämnden", "decidedOn", "2026-01-14")))
                .hasStatus(409)
                .bodyText()
                .contains("Ledningsgruppen", "Nämnden");
        assertThat(manager.send(activity, form("3", "decidedBy", "Nämnden", "decidedOn", "")))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"Nämnden\"");
    }

    @Test
    void many_are_decided_by_one_body_on_one_day_asked_once() {
        String one = activity("Den ena");
        String other = activity("Den andra");
        String[] wish = {
            "activity",
            id(one).toString(),
            "activity",
            id(other).toString(),
            "wished",
            "DECIDED",
            "decidedBy",
            "Björkens styrgrupp",
            "decidedOn",
            ""
        };
        assertThat(manager.send("/activities/bulk", wish))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "id=\"decidedOn-help\"",
                        "value=\"Björkens styrgrupp\"",
                        "value=\"" + id(one) + "\" checked");

        wish[wish.length - 1] = "2026-01-12";
        manager.done(manager.send("/activities/bulk", wish));

        assertThat(manager.open(one)).bodyText().contains(TOLD);
        assertThat(manager.open(other)).bodyText().contains(TOLD);
    }

    @Test
    void a_new_activity_that_is_decided_already_says_by_whom() {
        String[] form =
                form(
                        "0",
                        "key",
                        UUID.randomUUID().toString(),
                        "unit",
                        unit.value().toString(),
                        "decided",
                        "true",
                        "decidedBy",
                        "",
                        "decidedOn",
                        "2026-01-12");
        assertThat(manager.send("/activities", form))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"decidedBy-help\"", "value=\"2026-01-12\"");

        form[form.length - 3] = "Björkens styrgrupp";
        String activity = manager.done(manager.send("/activities", form));

        assertThat(manager.open(activity)).bodyText().contains("beslutad", TOLD);
    }

    @Test
    void the_database_keeps_no_body_without_a_day_and_no_decided_proposal() {
        String decided = decided("Beslutad");
        String proposed = activity("Föreslagen");

        assertThatThrownBy(() ->
                        data.asSystem(() ->
                                jdbc.sql("update plan.activity set decided_on = null where id = ?")
                                        .param(id(decided))
                                        .update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("activity_decision_whole");
        assertThatThrownBy(() ->
                        data.asSystem(() ->
                                jdbc.sql(
                                                """
                                                update plan.activity
                                                set decided_by = 'Nämnden', decided_on = '2026-01-12'
                                                where id = ?
                                                """)
                                        .param(id(proposed))
                                        .update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("activity_decision_when_decided");
    }
}
