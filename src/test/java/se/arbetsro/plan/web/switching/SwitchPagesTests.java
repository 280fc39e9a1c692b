package se.arbetsro.plan.web.switching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.Decided;
import se.arbetsro.plan.Desk;
import se.arbetsro.plan.GoalId;
import se.arbetsro.plan.NewActivity;
import se.arbetsro.plan.PlanData;
import se.arbetsro.plan.domain.activity.ActivityService;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/**
 * A local plan goes over to the version in force. The lineage has the shape of that from V190618 to
 * 2024: sixteen areas become four, some by one main way, some by a main way and a part.
 */
@ArbetsroTest
class SwitchPagesTests {

    /** Area by area of the old version: the main way, and the way in part or 0. */
    private static final int[][] WAYS = {
        {1, 4}, {2, 0}, {1, 3}, {2, 0}, {3, 0}, {1, 4}, {3, 0}, {2, 3}, {1, 2}, {2, 0}, {2, 0},
        {2, 0}, {1, 4}, {1, 0}, {1, 3}, {2, 4}
    };

    /** The area whose two ways weigh the same here, so that nobody can tell. */
    private static final int AMBIGUOUS = 1;

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired JdbcClient jdbc;
    @Autowired ActivityService activities;

    PlanData.Version old;
    PlanData.Version present;
    UnitId district;
    UnitId unit;
    Desk director;
    String plan;

    @BeforeEach
    void a_district_with_a_plan_under_the_old_version() {
        PlanData plans = new PlanData(data, jdbc);
        old = plans.version(16);
        present = plans.version(4);
        // Of several in use, the one that began last is the one in force.
        inUseFrom(old, "2019-01-01");
        inUseFrom(present, TestData.today().minusDays(1).toString());
        for (int i = 0; i < WAYS.length; i++) {
            way(i + 1, WAYS[i][0], i + 1 == AMBIGUOUS ? "PART" : "MAIN");
            if (WAYS[i][1] > 0) {
                way(i + 1, WAYS[i][1], "PART");
            }
        }
        district = data.district("Almen");
        unit = data.unit("Almens enhet", district);
        director = new Desk(mvc, data.signedIn(Role.DISTRICT_DIRECTOR, district));
        plan = director.plan(district, old);
    }

    private void inUseFrom(PlanData.Version version, String day) {
        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql(
                                        "update plan.plan_version set used = daterange(cast(? as date), null) where id = ?")
                                .params(day, version.id().value())
                                .update());
    }

    /** So that no other test meets another version in force than it is used to. */
    @AfterEach
    void the_versions_are_used_no_longer() {
        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql("update plan.plan_version set used = null where id in (?, ?)")
                                .params(old.id().value(), present.id().value())
                                .update());
    }

    private void way(int from, int to, String weight) {
        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql(
                                        """
                                        insert into plan.lineage (id, from_edition, to_edition, weight, basis, reason_sv,
                                            created_at, created_by, changed_at, changed_by, version)
                                        select gen_random_uuid(), source.id, target.id, :weight, 'SUGGESTION', 'Prov',
                                            now(), platform.viewer(), now(), platform.viewer(), 1
                                        from plan.area_edition source, plan.area_edition target
                                        where source.plan_version_id = :old and source.area_id = :from
                                            and target.plan_version_id = :present and target.area_id = :to
                                        """)
                                .param("weight", weight)
                                .param("old", old.id().value())
                                .param("from", old.area(from).value())
                                .param("present", present.id().value())
                                .param("to", present.area(to).value())
                                .update());
    }

    private String activity(UnitId of, int area, String title, @Nullable String goal) {
        return data.asSystem(() ->
                        activities.add(
                                new NewActivity(
                                        of,
                                        old.id(),
                                        old.area(area),
                                        goal == null ? null : new GoalId(UUID.fromString(goal)),
                                        PlanData.content(title),
                                        new Decided("Styrgruppen", LocalDate.of(2026, 1, 12)),
                                        null)))
                .value()
                .toString();
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private MvcTestResult draft(String version, String... choices) {
        List<String> sent = new ArrayList<>(List.of("version", version));
        sent.addAll(List.of(choices));
        return director.send(plan + "/switch", sent.toArray(String[]::new));
    }

    private String to(int area) {
        return "carry:" + present.areaKey(area);
    }

    @Test
    void the_lineage_proposes_an_area_and_asks_where_it_cannot_tell() {
        String asked = director.goal(district, old, "Mål i det tvetydiga området");
        String clear = activity(unit, 5, "Aktivitet med ett givet område", null);

        assertThat(director.open(plan)).bodyText().contains("/switch");
        String page = html(director.open(plan + "/switch"));

        assertThat(page)
                .contains("Mål i det tvetydiga området", "Ett behöver ni välja för.")
                .contains("(dit området gick)");
        assertThat(chosen(page, clear)).isEqualTo(to(3));
        assertThat(chosen(page, id(asked))).isEqualTo("");
    }

    private static String html(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the field of a thing says. */
    private static String chosen(String page, String id) {
        int field = page.indexOf("name=\"fate-" + id + "\"");
        String select = page.substring(field, page.indexOf("</select>", field));
        int selected = select.indexOf(" selected");
        if (selected < 0) {
            return "";
        }
        String option = select.substring(select.lastIndexOf("value=\"", selected) + 7);
        return option.substring(0, option.indexOf('"'));
    }

    @Test
    void the_start_page_leads_to_the_switch_until_it_is_done_and_never_to_a_plan_beside() {
        String goal = id(director.goal(district, old, "Målet som ska med"));
        String due = "Byt till " + present.key() + " för Almen";
        assertThat(html(director.open("/"))).contains(due, plan + "/switch");

        // Also when somebody has ended the old version, so that no plan in use governs the unit.
        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql(
                                        "update plan.plan_version set used = daterange(lower(used), ?) where id = ?")
                                .params(TestData.today().minusDays(1), old.id().value())
                                .update());
        assertThat(html(director.open("/")))
                .contains(due)
                .doesNotContain("Gör en lokal plan för Almen");

        director.done(draft("0", "fate-" + goal, to(4)));
        director.done(director.send(plan + "/switch/execution", "version", "1"));
        assertThat(html(director.open("/"))).doesNotContain(due, "Gör en lokal plan för Almen");
    }

    @Test
    void a_draft_is_resumed_and_can_be_thrown_away() {
        String goal = id(director.goal(district, old, "Ett mål"));
        director.done(draft("0", "fate-" + goal, "leave"));

        assertThat(chosen(html(director.open(plan + "/switch")), goal)).isEqualTo("leave");
        assertThat(director.open(plan + "/switch/preview")).bodyText().contains("1 lämnas");
        assertThat(draft("0", "fate-" + goal, "end", "why", "Nej"))
                .hasStatus(409)
                .bodyText()
                .contains("Någon annan har ändrat utkastet");
        assertThat(draft("1", "fate-" + goal, "end")).hasStatus(422);

        director.done(director.send(plan + "/switch/discard"));
        assertThat(director.open(plan + "/switch/preview")).hasStatus(404);
        assertThat(director.open("/goals/" + goal)).bodyText().contains(old.key());
    }

    @Test
    void a_unit_that_has_a_plan_under_the_version_already_goes_on_with_that() {
        String there = director.plan(district, present);
        String goal = id(director.goal(district, old, "Målet som kommer till"));
        director.done(draft("0", "fate-" + goal, to(4)));

        assertThat(director.done(director.send(plan + "/switch/execution", "version", "1")))
                .isEqualTo(there);

        assertThat(director.open(there)).bodyText().contains("Målet som kommer till");
    }

    @Test
    void what_is_carried_over_stays_itself_and_the_old_plan_ends() {
        String goal = id(director.goal(district, old, "Målet som går vidare"));
        String follower = activity(district, 1, "Följer målet", goal);
        String loose = activity(unit, 8, "Går vidare ensam", null);
        String ended = activity(unit, 2, "Behövs inte mer", null);
        director.send("/goals/" + goal + "/comments", "text", "Vi fortsätter.", "key", key());
        director.done(
                draft(
                        "0",
                        "fate-" + goal,
                        to(4),
                        "fate-" + loose,
                        to(2),
                        "fate-" + ended,
                        "end",
                        "why",
                        "Den nya planen täcker det."));
        assertThat(director.open(plan + "/switch/preview"))
                .bodyText()
                .contains("2 bärs över, 1 avslutas, 0 lämnas", "och en öppen aktivitet");

        String made = director.done(director.send(plan + "/switch/execution", "version", "1"));

        assertThat(made).isNotEqualTo(plan);
        assertThat(director.open(made))
                .bodyText()
                .contains(present.key(), "Målet som går vidare", "Följer målet");
        assertThat(director.open("/activities/" + loose))
                .bodyText()
                .contains("2 Område 2 (" + present.key() + ")", "bar över aktiviteten");
        assertThat(director.open("/activities/" + follower)).bodyText().contains(present.key());
        assertThat(director.open("/activities/" + ended))
                .bodyText()
                .contains("Den nya planen täcker det.", "avbruten");
        assertThat(director.open("/goals/" + goal)).bodyText().contains("bar över målet");
        assertThat(director.open(plan)).bodyText().doesNotContain("Målet som går vidare");
        assertThat(director.open(plan + "/switch")).hasStatus3xxRedirection();
        assertThat(director.send(plan + "/switch/execution", "version", "1")).hasStatus(303);
        assertThat(states(goal)).isEqualTo(2);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    /** The states that are kept of a goal: as it was under the old version, and as it is. */
    private int states(String goal) {
        return data.asSystem(() ->
                jdbc.sql("select count(*) from plan.goal_state where id = ?")
                        .param(UUID.fromString(goal))
                        .query(Integer.class)
                        .single());
    }

    @Test
    void nothing_happens_while_something_is_undecided() {
        String goal = id(director.goal(district, old, "Bestämt"));
        director.done(draft("0", "fate-" + goal, to(1)));
        String late = activity(unit, 3, "Kom till efteråt", null);

        assertThat(director.open(plan + "/switch/preview"))
                .bodyText()
                .contains("inget val än")
                .doesNotContain("/switch/execution");
        assertThat(director.send(plan + "/switch/execution", "version", "1"))
                .hasStatus(422)
                .bodyText()
                .contains("inget val");

        assertThat(director.open("/goals/" + goal)).bodyText().contains(old.key());
        assertThat(director.open("/activities/" + late)).bodyText().contains(old.key());
        assertThat(director.send(plan + "/switch/execution", "version", "7")).hasStatus(422);
    }

    @Test
    void what_a_unit_decides_in_a_plan_of_its_own_is_its_own_to_carry_over() {
        Desk manager = new Desk(mvc, data.signedIn(Role.UNIT_MANAGER, unit));
        manager.plan(unit, old);
        activity(unit, 3, "Enhetens egen", null);
        activity(data.unit("Grannenheten", district), 3, "Utan egen plan", null);

        assertThat(director.open(plan + "/switch"))
                .bodyText()
                .contains("Utan egen plan")
                .doesNotContain("Enhetens egen");
        assertThat(manager.open(plan + "/switch")).hasStatus(404);
    }

    @Test
    void the_project_lead_sees_which_plans_remain() {
        director.goal(district, old, "Väntar");
        Desk lead = new Desk(mvc, data.signedIn(Role.PROJECT_LEAD, data.municipality()));

        assertThat(lead.open("/plans/" + present.key() + "/switches"))
                .bodyText()
                .contains("Almen", old.key(), "inte påbörjat");
        assertThat(lead.open("/plans/" + present.key() + "/switches?format=csv"))
                .bodyText()
                .contains("Almen");
        Desk other = new Desk(mvc, data.signedIn(Role.DISTRICT_DIRECTOR, data.district("Boken")));
        assertThat(other.open("/plans/" + present.key() + "/switches"))
                .bodyText()
                .doesNotContain("Almen");
    }
}
