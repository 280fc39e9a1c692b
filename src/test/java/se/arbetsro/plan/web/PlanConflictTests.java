package se.arbetsro.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.PlanData;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;
import se.arbetsro.testing.TwoWriters;

/** Two rewrite the plan or the work in it: the second chooses, and undoes nothing unseen. */
@ArbetsroTest
class PlanConflictTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired JdbcClient jdbc;

    private PlanData.Version earlier;
    private PlanData.Version version;
    private UnitId unit;
    private RequestPostProcessor manager;
    private TwoWriters writers;
    private TwoWriters leads;

    @BeforeEach
    void a_unit_with_a_plan() {
        PlanData plans = new PlanData(data, jdbc);
        earlier = plans.version(1);
        version = plans.version(2);
        unit = data.unit("Tvillingenheten", data.district("Tvillingbyn"));
        manager = data.signedIn(Role.UNIT_MANAGER, unit);
        writers = new TwoWriters(mvc, manager);
        leads = new TwoWriters(mvc, data.signedIn(Role.PROJECT_LEAD, data.municipality()));
    }

    private String made(String address, RequestPostProcessor who, Map<String, String> form) {
        var request =
                mvc.post()
                        .uri(address)
                        .with(who)
                        .with(csrf())
                        .param("key", UUID.randomUUID().toString());
        form.forEach(request::param);
        return Objects.requireNonNull(request.exchange().getResponse().getHeader("Location"));
    }

    private String area(int number) {
        return version.key() + "/" + version.areaKey(number);
    }

    private String goal(String what) {
        return made(
                "/goals",
                manager,
                Map.of(
                        "unit",
                        unit.value().toString(),
                        "area",
                        area(1),
                        "what",
                        what,
                        "byWhen",
                        "2031-12-31"));
    }

    private String plan() {
        return made(
                "/local-plans",
                manager,
                Map.of(
                        "unit",
                        unit.value().toString(),
                        "plan",
                        version.key(),
                        "from",
                        "2026-01-01",
                        "to",
                        "2027-12-31",
                        "areas",
                        version.areaKey(1)));
    }

    @Test
    void the_form_in_which_unions_take_part_is_chosen_in_words() {
        String page =
                writers.meet(
                        plan(),
                        Map.of(
                                "version", "1",
                                "from", "2026-01-01",
                                "to", "2027-12-31",
                                "followUp", "Varje månad.",
                                "unionForm", "REFERENCE_GROUP",
                                "unionNote", "Två ombud."),
                        Map.of(
                                "version", "1",
                                "from", "2026-02-01",
                                "to", "2028-12-31",
                                "followUp", "Varje vecka.",
                                "unionForm", "COUNCIL",
                                "unionNote", "Tre ombud."));

        assertThat(page)
                .contains("value=\"REFERENCE_GROUP\"", "value=\"COUNCIL\"")
                .doesNotContain(">COUNCIL<");
    }

    @Test
    void what_only_one_has_chosen_can_be_kept_as_nothing() {
        String page =
                writers.meet(
                        plan(),
                        Map.of("version", "1", "from", "2026-01-01", "unionForm", "COUNCIL"),
                        Map.of("version", "1", "from", "2026-01-01", "unionForm", ""));

        assertThat(page).contains("Inget");
    }

    @Test
    void of_a_goal() {
        plan();

        writers.meet(
                goal("Alla nya får en mentor"),
                Map.of(
                        "version", "1",
                        "what", "Alla får en mentor",
                        "why", "Nya går hem för sent.",
                        "reached", "Alla säger det.",
                        "byWhen", "2032-01-31",
                        "how", "Två möten.",
                        "lang", "sv"),
                Map.of(
                        "version", "1",
                        "what", "Everyone has a mentor",
                        "why", "They stay late.",
                        "reached", "They all say so.",
                        "byWhen", "2032-02-28",
                        "how", "Meetings.",
                        "lang", "en"));
    }

    @Test
    void of_a_step_towards_a_goal() {
        plan();
        String goal = goal("Färre går hem för sent");
        made(goal + "/sub-goals", manager, Map.of("description", "Halva gruppen"));
        String step =
                data.asSystem(() ->
                        "/sub-goals/"
                                + jdbc.sql("select id from plan.sub_goal where goal_id = ?")
                                        .param(UUID.fromString(goal.substring("/goals/".length())))
                                        .query(UUID.class)
                                        .single());

        writers.meet(
                step,
                Map.of(
                        "version", "1",
                        "indicator", indicator(),
                        "target", "6",
                        "description", "Mätt",
                        "byWhen", "2030-01-31"),
                Map.of("version", "1", "description", "Berättat", "byWhen", "2030-02-28"));
    }

    private String indicator() {
        String key = "twins-" + UUID.randomUUID();
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
                    jdbc.sql(
                                    """
                                    insert into indicator.definition (id, indicator_key, number, valid, kind,
                                        name_sv, counts_sv, formula_known, unit_sv, per, decimals, better,
                                        about_people, created_at, created_by, version)
                                    values (?, ?, 1, '[2015-01-01,)', 'NUMBER', 'Övertid', 'Timmar', false,
                                        'timmar', 'MONTH', 1, 'LOWER', false, now(), platform.viewer(), 1)
                                    """)
                            .params(UUID.randomUUID(), key)
                            .update();
                });
        return key;
    }

    @Test
    void of_an_activity() {
        plan();
        String goal = goal("Lugnare dagar");
        String activity =
                made(
                        "/activities",
                        manager,
                        Map.of(
                                "unit",
                                unit.value().toString(),
                                "area",
                                area(1),
                                "title",
                                "Egen tid",
                                "role",
                                "enhetschef",
                                "due",
                                "2031-05-31"));

        writers.meet(
                activity,
                Map.ofEntries(
                        Map.entry("version", "1"),
                        Map.entry("area", area(1)),
                        Map.entry("goal", goal.substring("/goals/".length())),
                        Map.entry("title", "Egen tid varje dag"),
                        Map.entry("description", "En timme."),
                        Map.entry("role", "chefen"),
                        Map.entry("start", "2030-01-31"),
                        Map.entry("due", "2031-01-31"),
                        Map.entry("effort", "LOW"),
                        Map.entry("linkUrl", "https://intranat.example/a"),
                        Map.entry("linkTitle", "Rutin"),
                        Map.entry("lang", "sv")),
                Map.ofEntries(
                        Map.entry("version", "1"),
                        Map.entry("area", area(2)),
                        Map.entry("title", "Time of one’s own"),
                        Map.entry("description", "An hour."),
                        Map.entry("role", "the manager"),
                        Map.entry("start", "2030-02-28"),
                        Map.entry("due", "2031-02-28"),
                        Map.entry("effort", "HIGH"),
                        Map.entry("linkUrl", "https://intranat.example/b"),
                        Map.entry("linkTitle", "Routine"),
                        Map.entry("lang", "en")));
    }

    @Test
    void of_a_line_between_areas() {
        made(
                "/plans/" + version.key() + "/lineage",
                data.signedIn(Role.PROJECT_LEAD, data.municipality()),
                Map.of(
                        "from", earlier.key() + "/" + earlier.areaKey(1),
                        "to", area(1),
                        "weight", "PART",
                        "basis", "SUGGESTION",
                        "reason", "De handlar om samma sak."));
        UUID line =
                data.asSystem(() ->
                        jdbc.sql(
                                        """
                                        select id from plan.lineage where to_edition = (
                                            select id from plan.area_edition
                                            where plan_version_id = ? and area_id = ?)
                                        """)
                                .params(version.id().value(), version.area(1).value())
                                .query(UUID.class)
                                .single());

        leads.meet(
                "/lineage/" + line,
                Map.of(
                        "version", "1",
                        "weight", "MAIN",
                        "basis", "DECIDED",
                        "reason", "Nämnden har sagt det.",
                        "reasonEn", "The committee says so."),
                Map.of(
                        "version", "1",
                        "weight", "PART",
                        "basis", "PUBLISHED",
                        "reason", "Det står i planen.",
                        "reasonEn", "The plan says so."));
    }

    @Test
    void of_the_facts_of_a_version() {
        leads.meet(
                "/plans/" + version.key(),
                Map.of(
                        "version", "1",
                        "title", "Planen",
                        "titleEn", "The plan",
                        "usedFrom", "2019-01-01",
                        "usedTo", "2023-12-31",
                        "stated", "true"),
                Map.of(
                        "version", "1",
                        "title", "Handlingsplanen",
                        "titleEn", "The action plan",
                        "usedFrom", "2019-02-01",
                        "usedTo", "2024-12-31"));
    }

    @Test
    void of_the_texts_of_an_area() {
        leads.meet(
                "/plans/" + version.key() + "/areas/" + version.areaKey(1),
                Map.of(
                        "version", "1",
                        "name", "En god arbetssituation",
                        "shortName", "Arbetssituation",
                        "desiredState", "Ingen är ensam.",
                        "textOrigin", "PLAN"),
                Map.of(
                        "version", "1",
                        "name", "En bra arbetssituation",
                        "shortName", "Situation",
                        "desiredState", "Alla har någon.",
                        "textOrigin", "OWN_WORDS"));
    }
}
