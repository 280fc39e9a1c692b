package se.arbetsro.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import se.arbetsro.testing.ArbetsroTest;

@ArbetsroTest
class SessionTests {

    @Autowired SessionRepository<?> sessions;

    @Test
    void two_pages_at_once_may_note_the_same_thing_first() {
        twoNote(sessions);
    }

    private static <S extends Session> void twoNote(SessionRepository<S> sessions) {
        S session = sessions.createSession();
        sessions.save(session);
        S one = found(sessions, session);
        S other = found(sessions, session);

        one.setAttribute("token", "of one");
        other.setAttribute("token", "of the other");
        sessions.save(one);
        sessions.save(other);

        String kept = found(sessions, session).getAttribute("token");
        assertThat(kept).isEqualTo("of the other");
    }

    private static <S extends Session> S found(SessionRepository<S> sessions, Session session) {
        return Objects.requireNonNull(sessions.findById(session.getId()));
    }
}
