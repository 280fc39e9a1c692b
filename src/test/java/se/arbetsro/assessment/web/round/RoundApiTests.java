package se.arbetsro.assessment.web.round;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arbetsro.assessment.AssessmentData.CHILDREN;
import static se.arbetsro.assessment.AssessmentData.MONEY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.arbetsro.assessment.AssessmentData;
import se.arbetsro.assessment.RoundId;
import se.arbetsro.assessment.domain.answer.AnswerContent;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.administration.IntegrationService;
import se.arbetsro.plan.PlanData;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** Rounds, analyses and confirmed answers for other systems. */
@ArbetsroTest
@Import(AssessmentData.class)
class RoundApiTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired AssessmentData rounds;
    @Autowired IntegrationService integrations;
    @Autowired Clock clock;

    private PlanData.Version version;
    private AssessmentData.District district;
    private RoundId round;
    private String token;

    @BeforeEach
    void a_confirmed_analysis_of_two_areas_and_two_lines() {
        version = rounds.version(2);
        district = rounds.district("Apiby");
        round = rounds.open(version.id(), "2026-HT", district.id());
        var analysis = rounds.analysis(round, district.id());
        rounds.write(
                analysis,
                version.area(1),
                CHILDREN,
                AnswerContent.yes("Läget", "=1+1 är en formel", "Snart", "Så"));
        rounds.confirm(analysis);
        token =
                data.asSystem(() ->
                                integrations.create(
                                        "Prov " + UUID.randomUUID(),
                                        Role.RESEARCHER,
                                        district.id(),
                                        LocalDate.now(clock)))
                        .token();
    }

    private MvcTestResult get(String path, String... headers) {
        var request =
                mvc.get()
                        .uri("/api/v1/assessment-rounds" + path)
                        .header("Authorization", "Bearer " + token);
        for (int i = 0; i < headers.length; i += 2) {
            request = request.header(headers[i], headers[i + 1]);
        }
        return request.exchange();
    }

    @Test
    void a_round_is_told_with_its_version_period_and_state() {
        assertThat(get("")).hasStatusOk().bodyText().contains(round.value().toString());
        assertThat(get("/" + round.value()))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"period": "2026-HT", "state": "OPEN", "dueOn": "2030-06-30", "planVersion": "%s"}
                        """
                                .formatted(version.key()));
        assertThat(get("/" + UUID.randomUUID())).hasStatus(404);
        assertThat(get("/" + UUID.randomUUID() + "/answers")).hasStatus(404);
    }

    @Test
    void answers_are_narrowed_by_area_service_line_need_and_unit() {
        String answers = "/" + round.value() + "/answers";

        assertThat(items(answers)).hasSize(4);
        assertThat(items(answers + "?area=" + version.areaKey(1))).hasSize(2);
        assertThat(items(answers + "?service-line=" + MONEY)).hasSize(2);
        assertThat(items(answers + "?need=YES")).hasSize(1);
        assertThat(items(answers + "?unit=" + district.id().value())).hasSize(4);
        assertThat(items(answers + "?district=" + UUID.randomUUID())).isEmpty();
        assertThat(items("/" + round.value() + "/lens-answers")).hasSize(2);
        assertThat(items("/" + round.value() + "/lens-answers?lens=gender-equality")).isEmpty();
        assertThat(items("/" + round.value() + "/analyses?state=CONFIRMED")).hasSize(1);
        assertThat(items("/" + round.value() + "/analyses?state=DRAFT")).isEmpty();
        assertThat(get(answers + "?need=MAYBE").getResponse().getStatus()).isBetween(400, 422);
    }

    private java.util.List<?> items(String path) {
        var result = get(path);
        assertThat(result).hasStatusOk();
        try {
            return new tools.jackson.databind.json.JsonMapper()
                    .readTree(result.getResponse().getContentAsString())
                    .get("items")
                    .valueStream()
                    .toList();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_long_list_is_read_page_by_page_without_a_gap() throws Exception {
        String answers = "/" + round.value() + "/answers?limit=3";
        var mapper = new tools.jackson.databind.json.JsonMapper();

        var first = mapper.readTree(get(answers).getResponse().getContentAsString());
        var rest =
                mapper.readTree(
                        get(answers + "&cursor=" + first.get("next").asString())
                                .getResponse()
                                .getContentAsString());

        assertThat(first.get("items").size()).isEqualTo(3);
        assertThat(rest.get("items").size()).isEqualTo(1);
        assertThat(rest.get("next").isNull()).isTrue();
        assertThat(get(answers + "&cursor=eA")).hasStatus(422);
    }

    @Test
    void answers_come_as_csv_and_are_not_sent_again_to_whoever_has_them() {
        String answers = "/" + round.value() + "/answers";
        String tag = get(answers).getResponse().getHeader("ETag");

        assertThat(get(answers, "Accept", "text/csv"))
                .hasStatusOk()
                .bodyText()
                .startsWith("id,analysisId,unitId,unit")
                .contains("'=1+1 är en formel");
        assertThat(tag).isNotNull();
        assertThat(get(answers, "If-None-Match", tag)).hasStatus(304);
    }

    @Test
    void before_it_was_confirmed_there_was_nothing_to_read() {
        assertThat(items("/" + round.value() + "/answers?as-of=" + LocalDate.now(clock)))
                .hasSize(4);
        assertThat(get("/" + round.value() + "/answers?as-of=2020-01-01")).hasStatus(404);
    }

    @Test
    void the_description_tells_of_the_rounds() {
        assertThat(
                        mvc.get()
                                .uri("/api/v1/openapi.json")
                                .header("Authorization", "Bearer " + token)
                                .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("/api/v1/assessment-rounds/{id}/answers", "service-line");
    }
}
