package se.arbetsro.listening.domain.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.arbetsro.listening.CampaignId;
import se.arbetsro.listening.campaign.BallotToken;
import se.arbetsro.listening.campaign.CampaignPlan;
import se.arbetsro.listening.campaign.Recruitment;
import se.arbetsro.listening.domain.answering.Answering.Outcome;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.testing.TestData;

/** The page on which somebody answers, as whoever has a letter, a card or nothing meets it. */
class AnswerPagesTests extends CampaignTest {

    @Autowired MockMvcTester mvc;

    private CampaignId id;
    private String path;

    @BeforeEach
    void an_open_survey() {
        staff(data.unit("Svarande", district), 12);
        id = opened(plan());
        path = "/answer/" + tokens(id).values().iterator().next().value();
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).exchange();
    }

    private MvcTestResult send(String... fields) {
        var request = mvc.post().uri(path);
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private int kept() {
        return count("select count(*) from listening.encrypted_answer where campaign = ?", id);
    }

    @Test
    void nobody_is_asked_who_they_are_and_nothing_is_left_on_the_phone() {
        MvcTestResult page = get(path);

        assertThat(page).hasStatusOk().bodyText().contains("Jag trivs på jobbet.", "minst 6 svar");
        assertThat(page.getResponse().getCookies()).isEmpty();
        assertThat(page.getResponse().getHeaders(HttpHeaders.SET_COOKIE)).isEmpty();
        assertThat(page.getResponse().getHeader("Referrer-Policy"))
                .isIn("no-referrer", "same-origin");
    }

    @Test
    void an_answer_is_thanked_for_and_the_link_tells_so_ever_after() {
        String form = UUID.randomUUID().toString();
        MvcTestResult sent = send("submission", form, "answer.trivsel", "3");

        assertThat(sent).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl(path);
        assertThat(sent.getResponse().getCookies()).isEmpty();
        assertThat(get(path)).bodyText().contains("Tack, ditt svar är mottaget");
        assertThat(send("submission", form, "answer.trivsel", "3"))
                .as("the same form again")
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(send("answer.trivsel", "1")).bodyText().contains("Koden är redan använd");
        assertThat(kept()).isOne();
    }

    @Test
    void what_was_filled_in_stays_when_something_is_wrong() {
        assertThat(send("answer.trivsel", "9", "answer.fritt", "Mina ord"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Välj ett av alternativen.", "Mina ord");
        assertThat(send())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Du har inte svarat på någon fråga än.");
        assertThat(send("answer.fritt", "o".repeat(501)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(kept()).isZero();
    }

    @Test
    void to_give_no_answer_to_one_is_an_answer_to_the_others() {
        assertThat(send("answer.trivsel", "-", "answer.fritt", "Bara ord"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(kept()).isOne();
    }

    @Test
    void a_code_that_is_none_and_one_that_is_of_nothing_look_the_same() {
        MvcTestResult none = get("/answer/hej");
        MvcTestResult nothing = get("/answer/" + BallotToken.random().value());

        assertThat(none).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(nothing.getResponse().getStatus()).isEqualTo(none.getResponse().getStatus());
        assertThat(nothing).bodyText().contains("Koden eller länken stämmer inte");
    }

    @Test
    void a_code_may_be_typed_as_it_stands_on_a_card() {
        BallotToken token = BallotToken.read(path.substring("/answer/".length())).orElseThrow();

        assertThat(get("/answer?code=" + token.readable()))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasRedirectedUrl(path);
        assertThat(get("/answer?code=ABC")).bodyText().contains("Koden eller länken stämmer inte");
    }

    @Test
    void before_and_after_it_is_open_the_page_says_so() {
        closed(id);

        assertThat(send("answer.trivsel", "2")).bodyText().contains("stängd");
        assertThat(kept()).isZero();
    }

    @Test
    void the_promise_can_be_read_by_anybody_in_two_languages() {
        assertThat(get("/answer/promise"))
                .bodyText()
                .contains("Vad vi lovar dig som svarar", "Vad det inte skyddar mot");
        assertThat(get("/answer/promise?lang=en")).bodyText().contains("What we promise you");
    }

    @Test
    void those_whom_no_mail_reaches_draw_a_card_that_works_once_and_an_old_one_not() {
        List<PersonId> staff = staff(data.unit("Utan post", district), 7);
        data.runAs(
                TestData.SYSTEM,
                () ->
                        staff.forEach(person ->
                                jdbc.sql("update organisation.person set email = null where id = ?")
                                        .param(person.value())
                                        .update()));
        CampaignId other = opened(plan());
        int group =
                data.as(
                        lead,
                        () ->
                                queries.groups(other).stream()
                                        .filter(one -> one.onPaper() == 7)
                                        .findFirst()
                                        .orElseThrow()
                                        .number());
        List<BallotToken> first = cards(other, group);
        List<BallotToken> second = cards(other, group);

        assertThat(first).hasSize(7);
        assertThat(second).hasSize(7);
        assertThat(get("/answer/" + first.getFirst().value()))
                .bodyText()
                .contains("Koden eller länken stämmer inte");
        assertThat(answer(other, second.getFirst(), "2", "")).isEqualTo(Outcome.TAKEN);
        assertThat(cards(other, group)).as("one has answered").hasSize(6);
    }

    @Autowired PaperCodes paper;

    private List<BallotToken> cards(CampaignId campaign, int group) {
        return data.as(lead, () -> paper.make(campaign, List.of(group)))
                .getOrDefault(group, List.of());
    }

    @Test
    void a_poster_lets_anybody_answer_and_each_form_counts_once() {
        CampaignId open =
                opened(
                        new CampaignPlan(
                                "Väntrummet",
                                "Vi vill bli bättre.",
                                "SN 2026/78",
                                instrument,
                                1,
                                district,
                                Recruitment.OPEN,
                                today,
                                today.plusDays(30),
                                List.of(),
                                6,
                                11,
                                0,
                                Set.of(),
                                Set.of(),
                                null));
        String code =
                Objects.requireNonNull(data.as(lead, () -> queries.groups(open).getFirst()).code());
        String at = "/answer/at/" + code;
        String form = UUID.randomUUID().toString();

        assertThat(get(at)).hasStatusOk().bodyText().contains("Jag trivs på jobbet.");
        for (int i = 0; i < 2; i++) {
            assertThat(
                            mvc.post()
                                    .uri(at)
                                    .param("submission", form)
                                    .param("answer.trivsel", "2")
                                    .exchange())
                    .hasRedirectedUrl(at + "/received");
        }
        assertThat(get(at + "/received")).bodyText().contains("Nästa person svarar");
        assertThat(
                        count(
                                "select count(*) from listening.encrypted_answer where campaign = ?",
                                open))
                .isOne();
    }
}
