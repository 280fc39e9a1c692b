package se.arbetsro.plan.web.expectation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.assessment.AssessmentData;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.PlanData;
import se.arbetsro.plan.domain.expectation.ExpectationQueries;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.StatementCount;
import se.arbetsro.testing.TestData;

/** What areas normally ask of service lines, and where districts do otherwise. */
@ArbetsroTest
@Import(AssessmentData.class)
class ExpectationPagesTests {

    private static final String CHILDREN = AssessmentData.CHILDREN;

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired AssessmentData rounds;
    @Autowired JdbcClient jdbc;
    @Autowired ExpectationQueries expectations;
    @Autowired Clock clock;

    private PlanData.Version version;
    private AssessmentData.District district;
    private AssessmentData.District other;
    private RequestPostProcessor planner;
    private RequestPostProcessor director;
    private UUID plan;

    @BeforeEach
    void two_districts_with_local_plans() {
        version = rounds.version(2);
        district = rounds.district("Nordby");
        other = rounds.district("Sydby");
        planner = data.signedIn(Role.PROJECT_LEAD, data.municipality());
        director = data.signedIn(Role.DISTRICT_DIRECTOR, district.id());
        plan = localPlan(district.id());
        localPlan(other.id());
    }

    private UUID localPlan(UnitId unit) {
        UUID id = UUID.randomUUID();
        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql(
                                        """
                                        insert into plan.local_plan (id, unit_id, plan_version_id, period, lang,
                                            created_at, created_by, changed_at, changed_by, version)
                                        values (?, ?, ?, '[2020-01-01,2035-01-01)', 'sv', now(), platform.viewer(),
                                            now(), platform.viewer(), 1)
                                        """)
                                .params(id, unit.value(), version.id().value())
                                .update());
        return id;
    }

    private MvcTestResult get(String address, RequestPostProcessor who) {
        return mvc.get().uri(address).with(who).exchange();
    }

    private MvcTestResult post(String address, RequestPostProcessor who, String... fields) {
        var request = mvc.post().uri(address).with(who).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private String usual() {
        return "/plans/" + version.key() + "/expectations/" + version.areaKey(1) + "/" + CHILDREN;
    }

    private String here() {
        return "/local-plans/" + plan + "/expectations/" + version.areaKey(1) + "/" + CHILDREN;
    }

    private void expected() {
        assertThat(
                        post(
                                usual(),
                                planner,
                                "version",
                                "0",
                                "expectation",
                                "EXPECTED",
                                "text",
                                "Två i nästan alla ärenden."))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void the_plan_says_what_is_normal_and_may_say_nothing() {
        expected();

        assertThat(get("/plans/" + version.key() + "/expectations", director))
                .hasStatusOk()
                .bodyText()
                .contains("Förväntas", "Två i nästan alla ärenden.", "Inte sagt");
        assertThat(get("/plans/" + version.key() + "/expectations?format=csv", director))
                .bodyText()
                .contains("Två i nästan alla ärenden.");
        assertThat(get(usual(), planner)).hasStatusOk();
        assertThat(get(usual(), director)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(usual(), planner, "version", "0", "expectation", "NOT_NORMALLY"))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(post(usual(), planner, "version", "1", "expectation", ""))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get("/plans/" + version.key() + "/expectations", planner))
                .bodyText()
                .doesNotContain("Två i nästan alla ärenden.");
    }

    @Test
    void a_local_plan_that_began_later_is_not_counted_on_an_earlier_day() {
        assertThat(post(here(), director, "seen", "", "expectation", "WHERE_IT_FITS"))
                .hasStatus(HttpStatus.SEE_OTHER);
        OffsetDateTime later = clock.instant().atOffset(ZoneOffset.UTC).plusDays(2);
        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql("update plan.local_plan set created_at = ? where unit_id = ?")
                                .params(later, other.id().value())
                                .update());

        assertThat(others(later.minusDays(1).toInstant())).containsExactly(0);
        assertThat(others(later.plusDays(1).toInstant())).containsExactly(1);
        assertThat(others(null)).containsExactly(1);
    }

    private List<Integer> others(@Nullable Instant moment) {
        return data.asSystem(() ->
                expectations
                        .deviations(
                                version.id(),
                                new ExpectationQueries.DeviationFilter(null, null, false),
                                moment)
                        .stream()
                        .map(ExpectationQueries.DeviationRow::others)
                        .toList());
    }

    @Test
    void a_district_does_otherwise_with_a_reason_and_what_held_before_is_kept() {
        expected();
        assertThat(get(here(), director)).bodyText().contains("Normalt: Förväntas.");
        assertThat(post(here(), director, "seen", "", "expectation", "WHERE_IT_FITS"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get("/local-plans/" + plan + "/expectations", director))
                .bodyText()
                .contains("Skäl saknas");
        String seen =
                data.asSystem(() ->
                        jdbc.sql("select id from plan.local_deviation where local_plan_id = ?")
                                .param(plan)
                                .query(UUID.class)
                                .single()
                                .toString());
        assertThat(
                        post(
                                here(),
                                director,
                                "seen",
                                seen,
                                "expectation",
                                "NOT_NORMALLY",
                                "reason",
                                "Vi är för få."))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(post(here(), director, "seen", seen, "expectation", "EXPECTED"))
                .hasStatus(HttpStatus.CONFLICT);

        assertThat(get(here(), director)).bodyText().contains("Vad som har gällt", "Vi är för få.");
        assertThat(
                        data.asSystem(() ->
                                jdbc.sql(
                                                "select count(*) from plan.local_deviation where local_plan_id = ?")
                                        .param(plan)
                                        .query(Integer.class)
                                        .single()))
                .isEqualTo(2);
    }

    @Test
    void equal_conditions_show_where_districts_differ_and_whether_they_say_why() {
        expected();
        post(here(), director, "seen", "", "expectation", "WHERE_IT_FITS");
        String view = "/plans/" + version.key() + "/equal-conditions";

        assertThat(get(view, planner))
                .hasStatusOk()
                .bodyText()
                .contains("Nordby", "Skäl saknas", "En förvaltning gör så, en gör annorlunda");
        assertThat(get(view + "?reason=none&line=" + CHILDREN, planner))
                .bodyText()
                .contains("Nordby");
        assertThat(get(view + "?area=" + version.areaKey(2), planner))
                .bodyText()
                .contains("Här skiljer sig inget.");
        assertThat(get(view + "?format=csv", planner)).bodyText().contains("Nordby");
    }

    @Test
    void an_earlier_day_shows_what_was_expected_and_done_otherwise_then() {
        expected();
        assertThat(post(here(), director, "seen", "", "expectation", "WHERE_IT_FITS"))
                .hasStatus(HttpStatus.SEE_OTHER);
        String before = "?as-of=" + LocalDate.now(clock).minusDays(1);

        assertThat(get("/plans/" + version.key() + "/expectations" + before, planner))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Två i nästan alla ärenden.", "Ändra");
        assertThat(get("/plans/" + version.key() + "/equal-conditions", director))
                .bodyText()
                .contains("Skäl saknas");
        assertThat(get("/plans/" + version.key() + "/equal-conditions" + before, director))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Skäl saknas");
    }

    @Test
    void equal_conditions_ask_the_database_as_often_for_many_as_for_few() {
        String view = "/plans/" + version.key() + "/equal-conditions";
        get(view, planner);
        int few = StatementCount.of(() -> get(view, planner));
        post(here(), director, "seen", "", "expectation", "WHERE_IT_FITS");
        post(
                here().replace(version.areaKey(1), version.areaKey(2)),
                director,
                "seen",
                "",
                "expectation",
                "NOT_NORMALLY");

        assertThat(StatementCount.of(() -> get(view, planner))).isEqualTo(few);
    }

    @Test
    void only_those_who_write_the_local_plan_choose_for_it() {
        RequestPostProcessor neighbour = data.signedIn(Role.DISTRICT_DIRECTOR, other.id());

        assertThat(
                        get("/local-plans/" + plan + "/expectations", neighbour)
                                .getResponse()
                                .getStatus())
                .isIn(200, 404);
        assertThat(
                        post(here(), neighbour, "seen", "", "expectation", "EXPECTED")
                                .getResponse()
                                .getStatus())
                .isIn(403, 404);
        assertThat(
                        data.asSystem(() ->
                                jdbc.sql(
                                                "select count(*) from plan.local_deviation where local_plan_id = ?")
                                        .param(plan)
                                        .query(Integer.class)
                                        .single()))
                .isZero();
    }

    @Test
    void whoever_writes_the_analysis_sees_what_is_normal_beside_the_area() {
        expected();
        post(here(), director, "seen", "", "expectation", "WHERE_IT_FITS", "reason", "Få ärenden.");
        AnalysisId analysis =
                rounds.analysis(rounds.open(version.id(), "2026-HT", district.id()), district.id());

        assertThat(get("/analyses/" + analysis.value() + "/areas", director))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Normalt: förväntas. Hos er: där det passar, eftersom: Få ärenden.",
                        "Två i nästan alla ärenden.");
    }
}
