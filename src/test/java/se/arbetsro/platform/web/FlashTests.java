package se.arbetsro.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.text.Messages;

/** What the next page says was done, and offers to take back. */
class FlashTests {

    private static final Instant DONE = Instant.parse("2026-11-22T08:00:00Z");

    private final Messages messages = new Messages();
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    FlashTests() {
        request.setSession(new MockHttpSession());
    }

    private Flash at(Instant now) {
        return new Flash(messages, Clock.fixed(now, ZoneOffset.UTC));
    }

    private Flash.Told takenAfter(long seconds) {
        Undo undo =
                Undo.by("/things/1/return").with("version", 7).with("area", "a").with("area", "b");
        at(DONE).put(request, "platform.saved", List.of(), undo);
        return at(DONE.plusSeconds(seconds)).take(request, Language.SV);
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
    void after_half_a_minute_there_is_no_way_back_but_the_words_stand() {
        Flash.Told told = takenAfter(31);

        assertThat(told.undo()).isNull();
        assertThat(told.text()).isNotBlank();
    }

    @Test
    void it_is_said_once() {
        takenAfter(1);

        assertThat(at(DONE).take(request, Language.SV)).isEqualTo(Flash.Told.NOTHING);
    }
}
