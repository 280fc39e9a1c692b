package se.arbetsro.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.administration.IntegrationService;
import se.arbetsro.plan.Desk;
import se.arbetsro.plan.NewActivity;
import se.arbetsro.plan.PlanData;
import se.arbetsro.plan.domain.activity.ActivityService;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** Local plans, goals and activities as other systems read them. */
@ArbetsroTest
class WorkApiTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired JdbcClient jdbc;
    @Autowired ActivityService activities;
    @Autowired IntegrationService integrations;
    @Autowired Clock clock;

    PlanData.Version version;
    UnitId district;
    UnitId unit;
    String goal;
    String token;

    @BeforeEach
    void a_unit_with_a_plan_a_goal_and_two_activities() {
        version = new PlanData(data, jdbc).version(2);
        district = data.district("Rönnbacken");
        unit = data.unit("Rönnbackens enhet", district);
        Desk manager = new Desk(mvc, data.signedIn(Role.UNIT_MANAGER, unit));
        manager.plan(unit, version);
        goal = manager.goal(unit, version, "Alla nya får en mentor");
        add("Boka mentorer");
        add("Följ upp mentorer");
        token = token(district);
    }

    private void add(String title) {
        data.asSystem(() ->
                activities.add(
                        NewActivity.of(
                                unit, version.id(), version.area(1), PlanData.content(title))));
    }

    private String token(UnitId over) {
        return data.asSystem(() ->
                        integrations.create(
                                "Prov " + UUID.randomUUID(),
                                Role.HR,
                                over,
                                LocalDate.now(clock).plusDays(1)))
                .token();
    }

    private MvcTestResult get(String path, String... headers) {
        return getAs(token, path, headers);
    }

    private MvcTestResult getAs(String bearer, String path, String... headers) {
        var request = mvc.get().uri(path).header("Authorization", "Bearer " + bearer);
        for (int i = 0; i < headers.length; i += 2) {
            request = request.header(headers[i], headers[i + 1]);
        }
        return request.exchange();
    }

    @Test
    void tell_of_the_work_within_reach() {
        assertThat(get("/api/v1/local-plans"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[0].areas")
                .asArray()
                .containsExactly(version.areaKey(1));
        assertThat(get("/api/v1/goals"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].what")
                .asArray()
                .containsExactly("Alla nya får en mentor");
        assertThat(get("/api/v1/activities?unit=" + unit.value()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].title")
                .asArray()
                .containsExactly("Boka mentorer", "Följ upp mentorer");
        assertThat(get("/api/v1" + goal + "/sub-goals"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
    }

    @Test
    void a_step_that_changes_changes_its_goal() {
        Desk manager = new Desk(mvc, data.signedIn(Role.UNIT_MANAGER, unit));
        Instant before = changed();

        manager.done(
                manager.send(
                        goal + "/sub-goals",
                        "key",
                        UUID.randomUUID().toString(),
                        "description",
                        "Hälften har en mentor"));

        assertThat(changed()).isAfter(before);
        assertThat(get("/api/v1/goals?changed-since=" + before.plusNanos(1000)))
                .bodyText()
                .contains("Alla nya får en mentor");
    }

    private Instant changed() {
        return data.asSystem(() ->
                jdbc.sql("select changed_at from plan.goal where unit_id = :unit")
                        .param("unit", unit.value())
                        .query(OffsetDateTime.class)
                        .single()
                        .toInstant());
    }

    @Test
    void a_token_over_another_district_sees_none_of_it() {
        String stranger = token(data.district("Annan"));

        for (String list : new String[] {"local-plans", "goals", "activities"}) {
            assertThat(getAs(stranger, "/api/v1/" + list + "?unit=" + unit.value()))
                    .hasStatusOk()
                    .bodyJson()
                    .extractingPath("$.items")
                    .asArray()
                    .isEmpty();
        }
        assertThat(getAs(stranger, "/api/v1" + goal + "/sub-goals")).hasStatus(404);
    }

    @Test
    void are_narrowed_by_version_area_status_and_time_of_change() {
        String here = "/api/v1/activities?unit=" + unit.value();

        assertThat(get(here + "&status=PROPOSED&area=" + version.areaKey(1)))
                .bodyText()
                .contains("Boka mentorer");
        assertThat(get(here + "&area=" + version.areaKey(2))).bodyText().doesNotContain("Boka");
        assertThat(get(here + "&status=DONE&status=CANCELLED")).bodyText().doesNotContain("Boka");
        assertThat(get(here + "&changed-since=2999-01-01T00:00:00Z"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Boka");
        assertThat(get("/api/v1/goals?plan-version=" + version.key() + "&status=OPEN"))
                .bodyText()
                .contains("mentor");
        assertThat(get("/api/v1/goals?status=REACHED")).bodyText().doesNotContain("mentor");
    }

    @Test
    void what_is_not_known_is_said_in_json() {
        assertThat(get("/api/v1/goals?plan-version=V0"))
                .hasStatus(422)
                .hasContentType("application/problem+json");
        assertThat(get("/api/v1/activities?area=none")).hasStatus(422);
        assertThat(get("/api/v1/activities?cursor=bm90LW91cnM")).hasStatus(422);
        assertThat(get("/api/v1/activities?status=SLEEPING"))
                .hasContentType("application/problem+json");
    }

    @Test
    void come_page_by_page_each_once() throws Exception {
        String here = "/api/v1/activities?limit=1&unit=" + unit.value();
        MvcTestResult first = get(here);
        String next =
                com.jayway.jsonpath.JsonPath.read(
                        first.getResponse().getContentAsString(), "$.next");

        assertThat(first)
                .bodyJson()
                .extractingPath("$.items[*].title")
                .asArray()
                .containsExactly("Boka mentorer");
        assertThat(get(here + "&cursor=" + next))
                .bodyJson()
                .extractingPath("$.items[*].title")
                .asArray()
                .containsExactly("Följ upp mentorer");
        assertThat(get(here + "&cursor=" + next)).bodyJson().extractingPath("$.next").isNull();
    }

    @Test
    void are_not_sent_again_to_whoever_has_them() {
        String tag = get("/api/v1/goals").getResponse().getHeader("ETag");

        assertThat(tag).isNotNull();
        assertThat(get("/api/v1/goals", "If-None-Match", tag)).hasStatus(304);
    }

    @Test
    void can_be_had_as_csv() {
        assertThat(get("/api/v1/activities", "Accept", "text/csv"))
                .hasStatusOk()
                .bodyText()
                .startsWith("id,unitId,planVersion,area,")
                .contains("Boka mentorer");
    }

    @Test
    void stand_in_the_description_of_the_api() {
        assertThat(get("/api/v1/openapi.json"))
                .bodyText()
                .contains(
                        "/api/v1/activities",
                        "/api/v1/goals",
                        "/api/v1/local-plans",
                        "\"name\":\"limit\"",
                        "\"scheme\":\"bearer\"");
    }
}
