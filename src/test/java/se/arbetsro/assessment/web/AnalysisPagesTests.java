package se.arbetsro.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static se.arbetsro.assessment.AssessmentData.CHILDREN;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
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

/** The pages on which an analysis is written, read and confirmed. */
@ArbetsroTest
@Import(AssessmentData.class)
class AnalysisPagesTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired AssessmentData rounds;

    private PlanData.Version version;
    private AssessmentData.District district;
    private RoundId round;
    private AnalysisId analysis;
    private RequestPostProcessor director;

    @BeforeEach
    void an_open_round_of_one_district() {
        version = rounds.version(2);
        district = rounds.district("Pagenby");
        round = rounds.open(version.id(), "2026-HT", district.id());
        analysis = rounds.analysis(round, district.id());
        director = data.signedIn(Role.DISTRICT_DIRECTOR, district.id());
    }

    private MvcTestResult get(String address, RequestPostProcessor who) {
        return mvc.get().uri(address).with(who).exchange();
    }

    private MvcTestResult post(String address, Map<String, String> form, RequestPostProcessor who) {
        var request = mvc.post().uri(address).with(who).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }

    private String form(int area) {
        return "/analyses/" + analysis.value() + "/areas/" + version.areaKey(area) + "/" + CHILDREN;
    }

    private static Map<String, String> yes(String version, String what, String key) {
        return Map.of("need", "YES", "what", what, "version", version, "key", key);
    }

    @Test
    void the_rounds_and_their_pages_are_shown() {
        assertThat(get("/analyses", director))
                .hasStatusOk()
                .bodyText()
                .contains("Omgången 2026-HT", "Pagenby");
        assertThat(get("/analyses/rounds/" + round.value(), director))
                .hasStatusOk()
                .bodyText()
                .contains("Pagenby");
        assertThat(get("/analyses/rounds/" + round.value() + "/map", director))
                .hasStatusOk()
                .bodyText()
                .contains("Pagenby");
        assertThat(get("/analyses/rounds/" + round.value() + "/answers", director)).hasStatusOk();
        assertThat(get("/analyses/" + analysis.value() + "/areas", director))
                .hasStatusOk()
                .bodyText()
                .contains("1. Område 1", "Barn och unga");
        assertThat(get(form(1), director)).hasStatusOk().bodyText().contains("Ska något göras?");
        assertThat(
                        get(
                                "/analyses/"
                                        + analysis.value()
                                        + "/areas/"
                                        + version.areaKey(1)
                                        + "/questions",
                                director))
                .hasStatusOk()
                .bodyText()
                .contains("Otillåten påverkan");
    }

    @Test
    void an_answer_is_saved_and_leads_on_to_the_next_form() {
        var saved = post(form(1), yes("0", "Ringa upp.", UUID.randomUUID().toString()), director);

        assertThat(saved).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get("/analyses/" + analysis.value(), director))
                .bodyText()
                .contains("Ringa upp.");
    }

    @Test
    void not_needed_without_a_reason_is_told_beside_the_field_and_what_was_typed_is_kept() {
        var page =
                post(form(1), Map.of("need", "NOT_NEEDED", "situation", "Skrivet redan"), director);

        assertThat(page).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page)
                .bodyText()
                .contains("Skriv skälet till att inget behövs här.", "Skrivet redan");
    }

    @Test
    void what_can_be_a_personal_identity_number_is_refused() {
        var page = post(form(1), yes("0", "Prata med 640823-3234", ""), director);

        assertThat(page).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page).bodyText().contains("personnummer");
    }

    @Test
    void a_form_that_saves_itself_and_is_then_sent_meets_no_conflict_with_itself() {
        String key = UUID.randomUUID().toString();

        var draft = post(form(1) + "/draft", yes("0", "Ringa", key), director);
        var again = post(form(1) + "/draft", yes("0", "Ringa upp", key), director);
        var sent = post(form(1), yes("0", "Ringa upp alla.", key), director);
        var twice = post(form(1), yes("0", "Ringa upp alla.", key), director);

        assertThat(draft).hasStatusOk().bodyText().contains("Sparat");
        assertThat(again).hasStatusOk().bodyText().contains("Sparat");
        assertThat(sent).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(twice).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get("/analyses/" + analysis.value(), director))
                .bodyText()
                .containsOnlyOnce("Ringa upp alla.");
    }

    @Test
    void of_two_writers_the_second_sees_both_texts() {
        post(form(1), yes("0", "Den förstas text", UUID.randomUUID().toString()), director);

        var page =
                post(
                        form(1),
                        yes("0", "Den andras text", UUID.randomUUID().toString()),
                        data.signedIn(Role.DISTRICT_DIRECTOR, district.id()));

        assertThat(page).hasStatus(HttpStatus.CONFLICT);
        assertThat(page).bodyText().contains("Den förstas text", "Den andras text");
    }

    @Test
    void an_analysis_goes_from_draft_over_submitted_to_confirmed() {
        var early = post("/analyses/" + analysis.value() + "/submission", Map.of(), director);
        rounds.fill(analysis);
        var submitted = post("/analyses/" + analysis.value() + "/submission", Map.of(), director);
        var confirmed = post("/analyses/" + analysis.value() + "/confirmation", Map.of(), director);

        assertThat(early).hasRedirectedUrl("/analyses/" + analysis.value() + "/areas");
        assertThat(submitted).hasRedirectedUrl("/analyses/" + analysis.value());
        assertThat(confirmed).hasRedirectedUrl("/analyses/" + analysis.value());
        assertThat(get("/analyses/" + analysis.value(), director))
                .bodyText()
                .contains("Bekräftad", "bekräftade analysen");
        assertThat(post(form(1), yes("0", "För sent", ""), director))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void what_is_sent_back_comes_with_a_word_to_its_writers() {
        rounds.submit(analysis);

        var without =
                post("/analyses/" + analysis.value() + "/return", Map.of("why", " "), director);
        var back =
                post(
                        "/analyses/" + analysis.value() + "/return",
                        Map.of("why", "Titta en gång till"),
                        director);

        assertThat(without).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(back).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get("/analyses/" + analysis.value() + "/areas", director))
                .bodyText()
                .contains("Titta en gång till");
    }

    @Test
    void the_city_sees_no_draft_in_any_channel_and_the_confirmed_in_all() {
        rounds.write(
                analysis,
                version.area(1),
                CHILDREN,
                AnswerContent.yes("Läget", "Hemlig plan", "Snart", "Så"));
        RequestPostProcessor city = data.signedIn(Role.PROJECT_LEAD, data.municipality());
        String list = "/analyses/rounds/" + round.value() + "/answers";

        assertThat(get("/analyses/" + analysis.value(), city))
                .bodyText()
                .doesNotContain("Hemlig plan");
        assertThat(get(list, city)).bodyText().doesNotContain("Hemlig plan");
        assertThat(get(list + "?format=csv", city)).bodyText().doesNotContain("Hemlig plan");
        assertThat(get("/analyses/" + analysis.value() + "/areas", city))
                .hasStatus(HttpStatus.FORBIDDEN);
        rounds.confirm(analysis);
        assertThat(get("/analyses/" + analysis.value(), city)).bodyText().contains("Hemlig plan");
        assertThat(get(list + "?format=csv", city)).bodyText().contains("Hemlig plan");
        assertThat(get("/analyses/rounds/" + round.value() + "/map", city))
                .bodyText()
                .contains("Ja 1/2");
    }

    @Test
    void a_stranger_from_another_district_finds_nothing() {
        RequestPostProcessor stranger =
                data.signedIn(Role.DISTRICT_DIRECTOR, rounds.district("Grannby").id());
        rounds.confirm(analysis);

        assertThat(get("/analyses/" + analysis.value(), stranger)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(form(1), yes("0", "Intrång", ""), stranger))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_district_chooses_its_level_and_shares_only_when_it_says_so() {
        String page = "/analyses/rounds/" + round.value() + "/districts/" + district.id().value();
        post(page + "/level", Map.of("level", "UNIT"), director);
        AnalysisId unit = rounds.analysis(round, district.children());
        rounds.write(
                unit,
                version.area(1),
                CHILDREN,
                AnswerContent.yes("Läget", "Enhetens egna ord", "Snart", "Så"));
        rounds.confirm(unit);
        RequestPostProcessor city = data.signedIn(Role.RESEARCHER, data.municipality());

        assertThat(get(page, director))
                .hasStatusOk()
                .bodyText()
                .contains("Barn och unga i Pagenby");
        assertThat(get("/analyses/" + unit.value(), city))
                .bodyText()
                .contains("Ja", "inte delat")
                .doesNotContain("Enhetens egna ord");
        assertThat(get("/analyses/" + unit.value(), data.signedIn(Role.EMPLOYEE, district.money())))
                .bodyText()
                .contains("Enhetens egna ord");
        post(page + "/sharing", Map.of(), director);
        assertThat(get("/analyses/" + unit.value(), city)).bodyText().contains("Enhetens egna ord");
        assertThat(post(page + "/level", Map.of("level", "DISTRICT"), director))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void the_start_page_and_the_changes_are_shown() {
        assertThat(get("/", director)).hasStatusOk().bodyText().contains("Lokal analys: Pagenby");
        assertThat(get("/analyses/rounds/" + round.value() + "/changes", director)).hasStatusOk();
    }

    @Test
    void what_was_typed_while_somebody_submitted_the_analysis_is_shown_and_not_lost() {
        rounds.fill(analysis);
        post("/analyses/" + analysis.value() + "/submission", Map.of(), director);
        String key = UUID.randomUUID().toString();

        assertThat(post(form(1), yes("1", "Skrivet för sent.", key), director))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Det du skrev kunde inte sparas", "är inskickad", "Skrivet för sent.");
        assertThat(post(form(1) + "/draft", yes("1", "Skrivet för sent.", key), director))
                .hasStatusOk()
                .bodyText()
                .contains("är inskickad");
    }
}
