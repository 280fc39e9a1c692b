package se.arbetsro.plan.web.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.PlanData;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** Local plans as people meet them. */
@ArbetsroTest
class LocalPlanPagesTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired JdbcClient jdbc;

    PlanData.Version version;
    UnitId unit;
    RequestPostProcessor manager;

    @BeforeEach
    void a_unit_with_a_manager_and_a_plan() {
        version = new PlanData(data, jdbc).version(3);
        unit = data.unit("Almlundens enhet", data.district("Almlunden"));
        manager = data.signedIn(Role.UNIT_MANAGER, unit);
    }

    private MvcTestResult get(String uri, RequestPostProcessor who) {
        return mvc.get().uri(uri).with(who).exchange();
    }

    private MvcTestResult post(String uri, RequestPostProcessor who, String... parameters) {
        var request = mvc.post().uri(uri).with(who).with(csrf());
        for (int i = 0; i < parameters.length; i += 2) {
            request = request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }

    private String location(MvcTestResult answer) {
        assertThat(answer).hasStatus(303);
        return String.valueOf(answer.getResponse().getHeader("Location"));
    }

    private MvcTestResult begin(String... areas) {
        String[] form = {
            "key",
            UUID.randomUUID().toString(),
            "unit",
            unit.value().toString(),
            "plan",
            version.key(),
            "from",
            "2026-01-01",
            "to",
            "2027-12-31",
            "followUp",
            "Vi går igenom planen varje månad."
        };
        String[] all = new String[form.length + 2 * areas.length];
        System.arraycopy(form, 0, all, 0, form.length);
        for (int i = 0; i < areas.length; i++) {
            all[form.length + 2 * i] = "areas";
            all[form.length + 2 * i + 1] = areas[i];
        }
        return post("/local-plans", manager, all);
    }

    private String goal(int area) {
        return location(
                post(
                        "/goals",
                        manager,
                        "key",
                        UUID.randomUUID().toString(),
                        "unit",
                        unit.value().toString(),
                        "area",
                        version.key() + "/" + version.areaKey(area),
                        "what",
                        "Alla nya får en mentor",
                        "byWhen",
                        "2026-12-31"));
    }

    @Test
    void a_unit_begins_with_two_of_three_areas_and_reads_its_plan() {
        String plan = location(begin(version.areaKey(1), version.areaKey(2)));

        assertThat(get(plan, manager))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Lokal plan för Almlundens enhet",
                        "2 valda områden",
                        "Vi går igenom planen varje månad.",
                        "2026-01-01 till och med 2027-12-31");
    }

    @Test
    void a_unit_has_one_plan_for_a_version() {
        begin(version.areaKey(1));

        assertThat(begin(version.areaKey(2)))
                .hasStatus(422)
                .bodyText()
                .contains("Enheten har redan en lokal plan för den versionen.");
    }

    @Test
    void a_stranger_is_told_that_there_is_no_such_plan() {
        String plan = location(begin(version.areaKey(1)));
        RequestPostProcessor stranger = data.signedIn(Role.UNIT_MANAGER, data.district("Annan"));

        assertThat(get(plan, stranger)).hasStatus(404);
        assertThat(post(plan + "/areas", stranger, "areas", version.areaKey(2))).hasStatus(404);
    }

    @Test
    void an_area_with_a_goal_on_the_way_is_not_left_out() {
        String plan = location(begin(version.areaKey(1), version.areaKey(2)));
        String goal = goal(2);

        assertThat(post(plan + "/areas", manager, "areas", version.areaKey(1)))
                .hasStatus(422)
                .bodyText()
                .contains("Ett av områdena har mål på väg.");
        assertThat(post(goal + "/conclusion", manager, "outcome", "REACHED", "note", "Klart"))
                .hasStatus(303);
        assertThat(post(plan + "/areas", manager, "areas", version.areaKey(1))).hasStatus(303);
        assertThat(get(plan, manager)).bodyText().contains("Ett valt område");
    }

    @Test
    void a_plan_that_is_withdrawn_says_why_and_can_hold_again() {
        String plan = location(begin(version.areaKey(1)));

        assertThat(post(plan + "/withdrawal", manager, "why", "")).hasStatus(422);
        assertThat(post(plan + "/withdrawal", manager, "why", "Vi gör om den.")).hasStatus(303);
        assertThat(get(plan, manager))
                .bodyText()
                .contains("Planen är återkallad.", "Vi gör om den.", "/restoration")
                .doesNotContain("/edit");
        assertThat(post(plan + "/restoration", manager)).hasStatus(303);
        assertThat(get(plan, manager)).bodyText().contains("/edit");
    }

    @Test
    void a_plan_does_not_hold_again_beside_a_new_one() {
        String plan = location(begin(version.areaKey(1)));
        post(plan + "/withdrawal", manager, "why", "Vi gör om den.");
        location(begin(version.areaKey(2)));

        assertThat(post(plan + "/restoration", manager))
                .hasStatus(422)
                .bodyText()
                .contains("Enheten har redan en lokal plan");
    }

    @Test
    void who_writes_for_one_unit_need_not_choose_it() {
        begin(version.areaKey(1));

        for (String form : new String[] {"/goals/new", "/activities/new", "/local-plans/new"}) {
            assertThat(get(form, manager))
                    .hasStatusOk()
                    .bodyText()
                    .containsPattern("value=\"" + unit.value() + "\"[^>]* selected");
        }
    }

    @Test
    void nothing_new_is_offered_in_a_version_that_is_history() {
        PlanData.Version old = new PlanData(data, jdbc).version(1);
        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql(
                                        "update plan.plan_version set used = '[2015-01-01,2018-01-01)' where id = ?")
                                .param(old.id().value())
                                .update());

        assertThat(get("/goals/new", manager))
                .bodyText()
                .contains(version.key())
                .doesNotContain(old.key());
        assertThat(get("/goals/new?area=" + old.key() + "/" + old.areaKey(1), manager))
                .bodyText()
                .contains(old.key());
    }

    @Test
    void someone_from_outside_sits_in_the_steering_group_under_a_name() {
        String plan = location(begin(version.areaKey(1)));

        assertThat(
                        post(
                                plan + "/members",
                                manager,
                                "key",
                                UUID.randomUUID().toString(),
                                "name",
                                "Rut Gäst",
                                "part",
                                "UNION",
                                "speaksFor",
                                "Förbundet",
                                "from",
                                "2026-01-01"))
                .hasStatus(303);

        assertThat(get(plan, manager))
                .bodyText()
                .contains("Rut Gäst", "facklig företrädare", "Förbundet")
                .contains(plan + "/members?format=csv");
        assertThat(get(plan + "/members?format=csv", manager))
                .hasStatusOk()
                .bodyText()
                .contains("Rut Gäst;facklig företrädare;Förbundet;2026-01-01;");
        assertThat(
                        get(
                                plan + "/members?format=csv",
                                data.signedIn(Role.UNIT_MANAGER, data.district("Fjärran"))))
                .hasStatus(404);
    }

    @Test
    void the_list_counts_what_is_on_the_way() {
        begin(version.areaKey(1));
        goal(1);

        assertThat(get("/local-plans?plan=" + version.key(), manager))
                .hasStatusOk()
                .bodyText()
                .contains("Almlundens enhet", "En lokal plan");
        assertThat(get("/local-plans?plan=" + version.key() + "&as-of=2021-01-01", manager))
                .hasStatusOk()
                .bodyText()
                .contains("Ingen lokal plan finns här ännu.");
    }

    @Test
    void an_employee_reads_the_plan_and_changes_nothing() {
        String plan = location(begin(version.areaKey(1)));
        RequestPostProcessor employee = data.signedIn(Role.EMPLOYEE, unit);

        assertThat(get(plan, employee)).hasStatusOk().bodyText().doesNotContain("/areas\"");
        assertThat(get(plan + "/edit", employee)).hasStatus(403);
    }

    @Test
    void what_was_typed_in_a_plan_that_somebody_withdrew_is_shown_and_not_lost() {
        String plan = location(begin(version.areaKey(1)));
        post(plan + "/withdrawal", manager, "why", "Vi gör om den.");

        assertThat(
                        post(
                                plan,
                                manager,
                                "version",
                                "1",
                                "from",
                                "2026-01-01",
                                "to",
                                "2027-12-31",
                                "followUp",
                                "Varje vecka."))
                .hasStatus(409)
                .bodyText()
                .contains("Det du skrev kunde inte sparas", "Varje vecka.");
        assertThat(get(plan + "/edit", manager)).hasStatus(302).hasHeader("Location", plan);
    }
}
