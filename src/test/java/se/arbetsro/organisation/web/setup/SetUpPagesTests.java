package se.arbetsro.organisation.web.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.UUID;
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
import se.arbetsro.assessment.RoundId;
import se.arbetsro.assessment.domain.meeting.AnalysisMeetingService;
import se.arbetsro.assessment.domain.round.TrialRounds;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.PlanData;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.StatementCount;
import se.arbetsro.testing.TestData;

/** The journey through an empty municipality is told in a browser; here, what it rests on. */
@ArbetsroTest
@Import(AssessmentData.class)
class SetUpPagesTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired JdbcClient jdbc;
    @Autowired TrialRounds trials;
    @Autowired AssessmentData rounds;
    @Autowired AnalysisMeetingService meetings;

    private RequestPostProcessor administrator;
    private UnitId district = UnitId.random();

    @BeforeEach
    void an_administrator() {
        district = data.district("Provets stadsdel");
        data.unit("Provets enhet", district);
        administrator = data.signedIn(Role.ADMINISTRATOR, data.municipality());
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(administrator).exchange();
    }

    private MvcTestResult post(String address, String... fields) {
        var request = mvc.post().uri(address).with(administrator).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    @Test
    void the_stages_tell_what_is_there_and_lead_to_where_the_rest_is_done() {
        assertThat(get("/set-up"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Namn och språk",
                        "Kommunen heter Provkommunen",
                        "/imports/units/template?format=xlsx",
                        "/imports/people",
                        "/set-up/plan",
                        "/set-up/trial");
        assertThat(get("/imports/units/template?format=xlsx")).hasStatusOk();
        assertThat(get("/imports/people/template?format=xlsx")).hasStatusOk();
        assertThat(StatementCount.of(() -> get("/set-up"))).isLessThan(40);
    }

    @Test
    void areas_are_copied_from_a_shape_and_from_a_version_and_marked_as_examples() {
        String code = "T" + UUID.randomUUID().toString().substring(0, 8);
        String[] form = {
            "template",
            "thirteen-areas",
            "code",
            code,
            "titleSv",
            "Vår plan",
            "usedFrom",
            "2090-01-01",
            "key",
            UUID.randomUUID().toString()
        };
        assertThat(post("/set-up/plan", form)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(areas(code)).isEqualTo(16);
        assertThat(get("/plans/" + code)).bodyText().contains("Medhandläggarskap", "Exempel");

        form[9] = UUID.randomUUID().toString();
        assertThat(post("/set-up/plan", form))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Det finns redan en version med den koden");

        String copy = code + "-2";
        String version =
                data.asSystem(() ->
                        jdbc.sql("select id::text from plan.plan_version where key = ?")
                                .param(code)
                                .query(String.class)
                                .single());
        assertThat(
                        post(
                                "/set-up/plan",
                                "template",
                                version,
                                "code",
                                copy,
                                "titleSv",
                                "Nästa plan",
                                "usedFrom",
                                "2091-01-01",
                                "key",
                                UUID.randomUUID().toString()))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(areas(copy)).isEqualTo(16);
    }

    private int areas(String version) {
        return data.asSystem(() ->
                jdbc.sql("select count(*) from plan.areas_of_versions where version_key = ?")
                        .param(version)
                        .query(Integer.class)
                        .single());
    }

    @Test
    void a_trial_round_is_thrown_away_with_all_in_it_and_no_other_round_can_be() {
        PlanData.Version version = new PlanData(data, jdbc).version(2);
        RoundId round =
                data.asSystem(
                        () -> trials.begin(version.id(), district, new Text2("Provomgång", null)));
        assertThat(analysesOf(round)).hasSize(1);
        assertThat(get("/set-up/trial")).bodyText().contains("Ett prov är öppet");
        assertThat(get("/set-up")).bodyText().contains("Provomgången är kastad innan");
        AnalysisId analysis = new AnalysisId(analysesOf(round).getFirst());
        data.runAs(
                data.viewer(Role.UNIT_MANAGER, district),
                () -> {
                    meetings.start(analysis);
                    meetings.close(analysis);
                    meetings.discuss(analysis, List.of(version.areas().getFirst()));
                });

        assertThat(post("/set-up/trial/throw-away")).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(analysesOf(round)).isEmpty();
        assertThat(post("/set-up/trial/throw-away")).hasStatus(HttpStatus.NOT_FOUND);
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> data.runAs(TestData.SYSTEM, () -> trials.throwAway(RoundId.random())))
                .isInstanceOf(NotFound.class);
        org.assertj.core.api.Assertions.assertThatThrownBy(() ->
                        data.runAs(
                                data.viewer(Role.PROJECT_LEAD, data.municipality()),
                                () ->
                                        trials.begin(
                                                version.id(), district, new Text2("Prov", null))))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void a_trial_round_goes_also_when_an_analysis_was_confirmed_and_nothing_of_it_is_kept() {
        PlanData.Version version = new PlanData(data, jdbc).version(2);
        RoundId round =
                data.asSystem(
                        () -> trials.begin(version.id(), district, new Text2("Provomgång", null)));
        AnalysisId analysis = new AnalysisId(analysesOf(round).getFirst());
        rounds.confirm(analysis);
        assertThat(kept(analysis)).isPositive();

        assertThat(post("/set-up/trial/throw-away")).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(analysesOf(round)).isEmpty();
        assertThat(kept(analysis)).isZero();
    }

    private int kept(AnalysisId analysis) {
        return data.asSystem(() ->
                jdbc.sql(
                                """
                                select (select count(*) from assessment.analysis_state where id = :id)
                                    + (select count(*) from assessment.answer_confirmed where analysis_id = :id)
                                    + (select count(*) from assessment.area_answer_confirmed where analysis_id = :id)
                                    + (select count(*) from assessment.lens_answer_confirmed where analysis_id = :id)
                                """)
                        .param("id", analysis.value())
                        .query(Integer.class)
                        .single());
    }

    private List<UUID> analysesOf(RoundId round) {
        return data.asSystem(() ->
                jdbc.sql("select id from assessment.analysis where round_id = ?")
                        .param(round.value())
                        .query(UUID.class)
                        .list());
    }
}
