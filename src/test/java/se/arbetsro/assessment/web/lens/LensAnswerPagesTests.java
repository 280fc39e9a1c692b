package se.arbetsro.assessment.web.lens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
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
import se.arbetsro.assessment.domain.lens.AreaAnswerContent;
import se.arbetsro.assessment.domain.lens.Risk;
import se.arbetsro.assessment.domain.lens.Said;
import se.arbetsro.organisation.Role;
import se.arbetsro.plan.LensId;
import se.arbetsro.plan.PlanData;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.StatementCount;
import se.arbetsro.testing.TestData;

/** What is said of areas through lenses: written, refused, read, over time and as of a day. */
@ArbetsroTest
@Import(AssessmentData.class)
class LensAnswerPagesTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired AssessmentData rounds;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    private PlanData.Version version;
    private AssessmentData.District district;
    private RoundId round;
    private AnalysisId analysis;
    private RequestPostProcessor director;
    private LensId risk;
    private LensId equality;

    @BeforeEach
    void a_district_with_an_analysis_of_two_areas() {
        version = rounds.version(2);
        district = rounds.district("Linsby" + UUID.randomUUID().toString().substring(0, 8));
        round = rounds.open(version.id(), "2026-HT", district.id());
        analysis = rounds.analysis(round, district.id());
        director = data.signedIn(Role.DISTRICT_DIRECTOR, district.id());
        PlanData plans = new PlanData(data, jdbc);
        risk = plans.lens(version.id(), "undue-influence");
        equality = plans.lens(version.id(), "gender-equality");
    }

    private String form() {
        return "/analyses/" + analysis.value() + "/areas/" + version.areaKey(1) + "/questions";
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(director).exchange();
    }

    private MvcTestResult save(String... fields) {
        var request =
                mvc.post()
                        .uri(form())
                        .with(director)
                        .with(csrf())
                        .param("key", UUID.randomUUID().toString())
                        .param("version", "0");
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private AreaAnswerContent said(Risk chosen, String words) {
        return new AreaAnswerContent(
                Map.of(
                        risk, new Said(chosen, null, chosen == Risk.YES ? "Två vid besök" : null),
                        equality, new Said(null, words, null)),
                "sv");
    }

    @Test
    void the_form_asks_what_the_version_asks() {
        assertThat(get(form()))
                .hasStatusOk()
                .bodyText()
                .contains("Hur är det med Otillåten påverkan", "Hur är det med Jämställdhet")
                .contains("Vi vet inte ännu.");
    }

    @Test
    void a_risk_asks_for_what_removes_it_and_not_known_is_an_answer() {
        assertThat(save("risk-undue-influence", "YES"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Skriv vad som tar bort eller minskar risken.");
        assertThat(save("risk-undue-influence", "NOT_KNOWN")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get("/analyses/" + analysis.value())).bodyText().contains("Vi vet inte ännu.");
    }

    @Test
    void what_is_too_long_or_holds_an_identity_number_is_refused_beside_its_field() {
        assertThat(save("risk-undue-influence", "NO", "words-gender-equality", "a".repeat(4001)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(save("risk-undue-influence", "NO", "words-gender-equality", "19570428-9999"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("personnummer");
        assertThat(save("risk-undue-influence", "MAYBE"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void who_saves_second_sees_what_both_wrote_through_each_lens() {
        assertThat(save("risk-undue-influence", "NO", "words-gender-equality", "Först skrivet"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(save("risk-undue-influence", "NOT_KNOWN", "words-gender-equality", "Sedan"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Först skrivet", "Sedan", "Vi vet inte ännu.");
    }

    @Test
    void an_analysis_is_not_submitted_until_each_risk_is_answered() {
        rounds.fill(analysis);
        data.runAs(
                TestData.SYSTEM,
                () -> {
                    jdbc.sql(
                                    "delete from assessment.lens_answer where analysis_id = ? and lens_id = ?")
                            .params(analysis.value(), risk.value())
                            .update();
                    Integer missing =
                            jdbc.sql("select assessment.answers_missing(?, platform.today())")
                                    .param(analysis.value())
                                    .query(Integer.class)
                                    .single();
                    assertThat(missing).isEqualTo(2);
                });
    }

    @Test
    void an_earlier_day_shows_what_was_confirmed_then() {
        rounds.question(analysis, version.area(1), said(Risk.YES, "Som det var då"));
        rounds.confirm(analysis);
        LocalDate today = LocalDate.now(clock);

        data.runAs(
                TestData.SYSTEM,
                () -> {
                    var later = clock.instant().atOffset(java.time.ZoneOffset.UTC).plusDays(2);
                    jdbc.sql(
                                    """
                                    update assessment.analysis set submitted_at = null, submitted_by = null,
                                        confirmed_at = null, confirmed_by = null, changed_at = :at,
                                        version = version + 1 where id = :id
                                    """)
                            .param("at", later)
                            .param("id", analysis.value())
                            .update();
                    jdbc.sql(
                                    """
                                    update assessment.lens_answer set said = 'Som det är nu'
                                    where analysis_id = ? and said is not null
                                    """)
                            .param(analysis.value())
                            .update();
                });

        assertThat(get("/analyses/" + analysis.value()))
                .bodyText()
                .contains("Som det är nu")
                .doesNotContain("Som det var då");
        assertThat(get("/analyses/" + analysis.value() + "?as-of=" + today.plusDays(1)))
                .bodyText()
                .contains("Som det var då", "Två vid besök")
                .doesNotContain("Som det är nu");
    }

    @Test
    void what_is_confirmed_cannot_be_changed_behind_the_form() {
        rounds.question(analysis, version.area(1), said(Risk.NO, "Står fast"));
        rounds.confirm(analysis);

        assertThat(save("risk-undue-influence", "NO", "words-gender-equality", "Nytt"))
                .hasStatus(HttpStatus.CONFLICT);
        org.assertj.core.api.Assertions.assertThatThrownBy(() ->
                        data.runAs(
                                TestData.SYSTEM,
                                () ->
                                        jdbc.sql(
                                                        "delete from assessment.lens_answer where analysis_id = ?")
                                                .param(analysis.value())
                                                .update()))
                .hasMessageContaining("no draft");
    }

    @Test
    void the_overview_counts_by_round_and_lists_what_was_said_with_the_same_queries_always() {
        rounds.question(analysis, version.area(1), said(Risk.YES, "Fler kvinnor svarar"));
        rounds.confirm(analysis);
        String page = "/analyses/lenses?district=" + district.id().value();

        assertThat(get(page))
                .hasStatusOk()
                .bodyText()
                .contains("Fler kvinnor svarar", "Två vid besök", "Omgången 2026-HT");
        assertThat(get(page + "&lens=undue-influence"))
                .bodyText()
                .contains("Två vid besök")
                .doesNotContain("Fler kvinnor svarar");
        assertThat(get(page + "&format=csv")).bodyText().contains("Fler kvinnor svarar");
        assertThat(get(page + "&as-of=2020-01-01"))
                .bodyText()
                .doesNotContain("Fler kvinnor svarar");

        long one = StatementCount.of(() -> get(page + "&lens=undue-influence"));
        assertThat(StatementCount.of(() -> get(page))).isEqualTo(one);
    }

    @Test
    void a_lens_with_answers_stays_and_says_why() {
        rounds.question(analysis, version.area(1), said(Risk.NO, "Redan sagt"));

        assertThat(
                        mvc.post()
                                .uri("/lenses/" + equality.value() + "/removal")
                                .with(data.signedIn(Role.PROJECT_LEAD, data.municipality()))
                                .with(csrf())
                                .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Perspektivet har svar och går inte att ta bort.");
    }

    @Test
    void an_earlier_day_names_lenses_as_they_were_called_then() {
        rounds.question(analysis, version.area(1), said(Risk.NO, "Ord om alla"));
        rounds.confirm(analysis);
        LocalDate today = LocalDate.now(clock);
        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql(
                                        """
                                        update plan.lens set name_sv = 'Omdöpt perspektiv', changed_at = :at,
                                            version = version + 1 where id = :id
                                        """)
                                .param("at", clock.instant().atOffset(ZoneOffset.UTC).plusDays(2))
                                .param("id", equality.value())
                                .update());

        for (String page :
                new String[] {
                    "/analyses/" + analysis.value() + "?x=1",
                    "/analyses/lenses?format=csv&district=" + district.id().value()
                }) {
            assertThat(get(page)).as(page).bodyText().contains("Omdöpt perspektiv");
            assertThat(get(page + "&as-of=" + today.plusDays(1)))
                    .as(page)
                    .bodyText()
                    .contains("Ord om alla", "Jämställdhet")
                    .doesNotContain("Omdöpt perspektiv");
        }
    }

    @Test
    void a_draft_is_in_no_overview() {
        rounds.question(analysis, version.area(1), said(Risk.NO, "Bara ett utkast"));

        assertThat(get("/analyses/lenses?district=" + district.id().value()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Bara ett utkast");
    }
}
