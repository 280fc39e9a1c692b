package se.arbetsro.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static se.arbetsro.assessment.AssessmentData.CHILDREN;
import static se.arbetsro.assessment.AssessmentData.MONEY;

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
import se.arbetsro.assessment.domain.answer.AnswerContent;
import se.arbetsro.organisation.Role;
import se.arbetsro.plan.PlanData;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** What helps who writes: last time's answers by one button, saving by itself, both texts. */
@ArbetsroTest
@Import(AssessmentData.class)
class WritingPagesTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired AssessmentData rounds;
    @Autowired JdbcClient jdbc;

    private PlanData.Version version;
    private AssessmentData.District district;
    private AnalysisId before;
    private AnalysisId analysis;
    private String page;
    private RequestPostProcessor director;

    @BeforeEach
    void a_round_after_one_that_was_confirmed() {
        version = rounds.version(1);
        district = rounds.district("Skrivby");
        RoundId earlier = rounds.open(version.id(), "2025-HT", district.id());
        before = rounds.analysis(earlier, district.id());
        rounds.confirm(before);
        RoundId round = rounds.open(version.id(), "2026-HT", district.id());
        analysis = rounds.analysis(round, district.id());
        page = "/analyses/" + analysis.value();
        director = data.signedIn(Role.DISTRICT_DIRECTOR, district.id());
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(director).exchange();
    }

    private MvcTestResult post(String address, String... fields) {
        var request = mvc.post().uri(address).with(director).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private String earlierOf(String line) {
        return version.areaKey(1)
                + "/"
                + line
                + "/"
                + data.asSystem(() ->
                        jdbc.sql(
                                        """
                                        select id from assessment.answer
                                        where analysis_id = ? and service_line = ?
                                        """)
                                .params(before.value(), line)
                                .query(UUID.class)
                                .single());
    }

    private int written() {
        return data.asSystem(() ->
                jdbc.sql("select count(*) from assessment.answer where analysis_id = ?")
                        .param(analysis.value())
                        .query(Integer.class)
                        .single());
    }

    @Test
    void what_is_ticked_is_still_true_by_one_button_and_taken_back_by_another() {
        String key = UUID.randomUUID().toString();
        String[] ticked = {"key", key, "carried", earlierOf(CHILDREN), "carried", earlierOf(MONEY)};

        assertThat(get(page + "/areas")).bodyText().contains("kan gälla fortfarande");
        assertThat(post(page + "/still-true", ticked))
                .hasRedirectedUrl(page + "/areas?affirmed=" + key);
        assertThat(post(page + "/still-true", ticked)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(written()).isEqualTo(2);
        assertThat(get(page + "/areas?affirmed=" + key)).bodyText().contains("Ångra");
        assertThat(post(page + "/still-true/undo", "key", key)).hasRedirectedUrl(page + "/areas");
        assertThat(written()).isZero();
    }

    @Test
    void what_was_written_on_since_is_not_taken_back() {
        String key = UUID.randomUUID().toString();
        post(page + "/still-true", "key", key, "carried", earlierOf(CHILDREN));
        post(
                page + "/areas/" + version.areaKey(1) + "/" + CHILDREN,
                "version",
                "1",
                "key",
                UUID.randomUUID().toString(),
                "need",
                "NOT_NEEDED",
                "because",
                "Fungerar ännu bättre.");

        post(page + "/still-true/undo", "key", key);

        assertThat(written()).isEqualTo(1);
    }

    @Test
    void nothing_ticked_is_told_and_what_is_not_offered_is_not_found() {
        String key = UUID.randomUUID().toString();

        assertThat(post(page + "/still-true", "key", key))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Bocka för minst ett svar.");
        assertThat(
                        post(
                                page + "/still-true",
                                "key",
                                key,
                                "carried",
                                version.areaKey(1) + "/" + CHILDREN + "/" + UUID.randomUUID()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_form_without_a_choice_says_so_beside_the_field() {
        String form = page + "/areas/" + version.areaKey(1) + "/";

        assertThat(post(form + CHILDREN, "version", "0", "key", UUID.randomUUID().toString()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Välj ett av svaren.");
        assertThat(post(form + "questions", "version", "0", "key", UUID.randomUUID().toString()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Svara ja, nej eller");
        assertThat(written()).isZero();
    }

    @Test
    void questions_save_themselves_and_then_meet_no_conflict_with_themselves() {
        String form = page + "/areas/" + version.areaKey(1) + "/questions";
        String key = UUID.randomUUID().toString();

        assertThat(
                        post(
                                form + "/draft",
                                "version",
                                "0",
                                "key",
                                key,
                                "words-undue-influence",
                                "Kanske"))
                .hasStatusOk()
                .bodyText()
                .contains("Sparat");
        assertThat(
                        post(
                                form,
                                "version",
                                "0",
                                "key",
                                key,
                                "risk-undue-influence",
                                "NO",
                                "words-undue-influence",
                                "Nej, efter samtal"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(page)).bodyText().contains("Nej, efter samtal");
    }

    @Test
    void the_page_of_two_texts_shows_both_choices_and_who_was_first() {
        String form = page + "/areas/" + version.areaKey(1) + "/" + CHILDREN;
        post(form, "version", "0", "key", UUID.randomUUID().toString(), "need", "UNDER_WAY");

        assertThat(
                        post(
                                form,
                                "version",
                                "0",
                                "key",
                                UUID.randomUUID().toString(),
                                "need",
                                "NOT_NEEDED",
                                "because",
                                "Allt är på plats."))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Väl på gång", "Behövs inte här", "Kim Prov");
    }

    @Test
    void the_nearest_of_last_time_comes_with_whose_it_was() {
        assertThat(get(page + "/areas/" + version.areaKey(1) + "/" + CHILDREN))
                .hasStatusOk()
                .bodyText()
                .contains("Omgången 2025-HT · Skrivby");
    }

    @Test
    void of_an_answer_a_goal_is_made_and_each_leads_to_the_other() {
        rounds.write(
                analysis,
                version.area(1),
                CHILDREN,
                AnswerContent.yes("Läget", "Mentor åt alla", "Snart", "Så"));
        rounds.confirm(analysis);
        UUID answer =
                data.asSystem(() ->
                        jdbc.sql(
                                        """
                                        select id from assessment.answer
                                        where analysis_id = ? and service_line = ?
                                        """)
                                .params(analysis.value(), CHILDREN)
                                .query(UUID.class)
                                .single());
        post(
                "/local-plans",
                "key",
                UUID.randomUUID().toString(),
                "unit",
                district.id().value().toString(),
                "plan",
                version.key(),
                "from",
                "2026-01-01",
                "to",
                "2027-12-31",
                "followUp",
                "Varje månad.",
                "areas",
                version.areaKey(1));
        String link = "/goals/new?from=answer&amp;origin=" + answer;
        assertThat(get(page)).bodyText().contains(link);

        assertThat(get(link.replace("&amp;", "&")))
                .hasStatusOk()
                .bodyText()
                .contains("Mentor åt alla", page + "#answer-" + answer);
        String goal =
                post(
                                "/goals",
                                "key",
                                UUID.randomUUID().toString(),
                                "unit",
                                district.id().value().toString(),
                                "area",
                                version.key() + "/" + version.areaKey(1),
                                "what",
                                "Mentor åt alla",
                                "why",
                                "Därför",
                                "reached",
                                "När alla har en",
                                "byWhen",
                                "2030-05-31",
                                "how",
                                "Så",
                                "lang",
                                "sv",
                                "from",
                                "answer",
                                "origin",
                                answer.toString())
                        .getResponse()
                        .getRedirectedUrl();

        assertThat(goal).startsWith("/goals/");
        assertThat(get(page)).bodyText().contains("href=\"" + goal + "\"", "på väg");
        assertThat(get(String.valueOf(goal))).bodyText().contains(page + "#answer-" + answer);
    }

    @Test
    void of_an_answer_an_activity_is_made_and_each_leads_to_the_other() {
        rounds.write(
                analysis,
                version.area(1),
                CHILDREN,
                AnswerContent.yes("Läget", "Öva hot och våld", "Snart", "Så"));
        rounds.confirm(analysis);
        UUID answer =
                data.asSystem(() ->
                        jdbc.sql(
                                        """
                                        select id from assessment.answer
                                        where analysis_id = ? and service_line = ?
                                        """)
                                .params(analysis.value(), CHILDREN)
                                .query(UUID.class)
                                .single());

        assertThat(get("/activities/new?from=answer&origin=" + answer))
                .hasStatusOk()
                .bodyText()
                .contains("Öva hot och våld");
        String activity =
                post(
                                "/activities",
                                "key",
                                UUID.randomUUID().toString(),
                                "unit",
                                district.id().value().toString(),
                                "area",
                                version.key() + "/" + version.areaKey(1),
                                "title",
                                "Öva hot och våld",
                                "due",
                                "2030-05-31",
                                "role",
                                "Enhetschef",
                                "lang",
                                "sv",
                                "from",
                                "answer",
                                "origin",
                                answer.toString())
                        .getResponse()
                        .getRedirectedUrl();

        assertThat(activity).startsWith("/activities/");
        assertThat(get(page)).bodyText().contains("href=\"" + activity + "\"", "föreslagen");
        assertThat(get(String.valueOf(activity))).bodyText().contains(page + "#answer-" + answer);
    }
}
