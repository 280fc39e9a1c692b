package se.arbetsro.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.text.Messages;
import tools.jackson.databind.json.JsonMapper;

/** What the next page says was done, and offers to take back. */
class FlashTests {

    private static final Instant DONE = Instant.parse("2026-11-22T08:00:00Z");

    private final Messages messages = new Messages();
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    FlashTests() {
        request.setSession(new MockHttpSession());
    }

    private Flash at(Instant now) {
        return new Flash(
                messages, JsonMapper.builder().build(), Clock.fixed(now, ZoneOffset.UTC), false);
    }

    /** The next request of the same browser. */
    private MockHttpServletRequest next(MockHttpServletRequest request) {
        MockHttpServletRequest next = new MockHttpServletRequest();
        next.setSession(Objects.requireNonNull(request.getSession()));
        Cookie kept = response.getCookie("arbetsro-said");
        if (kept != null && kept.getMaxAge() > 0) {
            next.setCookies(kept);
        }
        return next;
    }

    private Notice takenAfter(long seconds) {
        Undo undo =
                Undo.by("/things/1/return").with("version", 7).with("area", "a").with("area", "b");
        at(DONE).put(request, response, "platform.saved", List.of(), Tone.GOOD, undo);
        return at(DONE.plusSeconds(seconds)).take(next(request), Language.SV);
    }

    @Test
    void the_way_back_comes_with_all_that_it_carries() {
        assertThat(takenAfter(5).undo())
                .isEqualTo(
                        new Undo(
                                "/things/1/return",
                                List.of(
                                        new Undo.Field("version", "7"),
                                        new Undo.Field("area", "a"),
                                        new Undo.Field("area", "b"))));
    }

    @Test
    void a_way_back_that_is_too_long_is_left_out_and_the_words_are_said() {
        Undo undo = Undo.by("/things").with("text", "å".repeat(4_000));
        at(DONE).put(request, response, "platform.saved", List.of(), Tone.GOOD, undo);

        Notice taken = at(DONE.plusSeconds(5)).take(next(request), Language.SV);
        assertThat(taken.text()).isNotNull();
        assertThat(taken.undo()).isNull();
    }

    @Test
    void after_half_a_minute_there_is_no_way_back_but_the_words_stand() {
        Notice told = takenAfter(31);

        assertThat(told.undo()).isNull();
        assertThat(told.text()).isNotBlank();
    }

    @Test
    void how_many_there_are_is_said_in_words_that_agree() {
        at(DONE).put(request, response, "indicator.rounds.fill.saved", List.of(3), Tone.GOOD, null);

        assertThat(at(DONE).take(next(request), Language.SV).text())
                .isEqualTo("3 tal är rapporterade.");
    }

    @Test
    void it_is_said_once() {
        at(DONE).put(request, response, "platform.saved", List.of(), Tone.GOOD, null);
        MockHttpServletRequest shown = next(request);
        at(DONE).take(shown, Language.SV);
        response.reset();
        at(DONE).forgetTaken(shown, response);

        Cookie gone = Objects.requireNonNull(response.getCookie("arbetsro-said"));
        assertThat(gone.getMaxAge()).isZero();
        assertThat(at(DONE).take(next(shown), Language.SV)).isEqualTo(Notice.NOTHING);
    }

    @Test
    void what_was_not_said_in_this_session_is_not_believed() {
        at(DONE).put(
                        request,
                        response,
                        "platform.saved",
                        List.of(),
                        Tone.GOOD,
                        Undo.by("/things/1/return"));
        MockHttpServletRequest other = next(request);
        other.setSession(new MockHttpSession());

        assertThat(at(DONE).take(other, Language.SV)).isEqualTo(Notice.NOTHING);

        MockHttpServletRequest changed = next(request);
        changed.setCookies(new Cookie("arbetsro-said", "e30.AAAA"));

        assertThat(at(DONE).take(changed, Language.SV)).isEqualTo(Notice.NOTHING);
    }

    @Test
    void words_of_people_come_back_as_they_were() {
        at(DONE).put(request, response, "platform.asOf", List.of("Åsa \"Ö\"; 1"), Tone.INFO, null);

        assertThat(at(DONE).take(next(request), Language.SV).text()).contains("Åsa \"Ö\"; 1");
    }
}
