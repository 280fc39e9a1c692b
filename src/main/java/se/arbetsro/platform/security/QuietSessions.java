package se.arbetsro.platform.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The sessions of another repository, with less talk: a page reads its session once, and that it
 * was used is written at most once a minute. Otherwise each page, however short, would wait for the
 * disk. A session may so end up to a minute before its time.
 *
 * @param <S> the sessions that are kept
 */
final class QuietSessions<S extends Session> implements SessionRepository<QuietSessions.Quiet<S>> {

    /** How exactly the last use is known. */
    static final Duration PRECISION = Duration.ofMinutes(1);

    private static final String READ = QuietSessions.class.getName();

    private final SessionRepository<S> kept;

    QuietSessions(SessionRepository<S> kept) {
        this.kept = kept;
    }

    @Override
    public Quiet<S> createSession() {
        return new Quiet<>(kept.createSession());
    }

    @Override
    public void save(Quiet<S> session) {
        kept.save(session.kept);
    }

    @Override
    public @Nullable Quiet<S> findById(String id) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null
                && request.getAttribute(READ, RequestAttributes.SCOPE_REQUEST)
                        instanceof Quiet<?> read
                && read.getId().equals(id)) {
            @SuppressWarnings("unchecked") // put there below
            Quiet<S> again = (Quiet<S>) read;
            return again;
        }
        S found = SessionTransactions.reading(() -> kept.findById(id));
        if (found == null) {
            return null;
        }
        Quiet<S> session = new Quiet<>(found);
        if (request != null) {
            request.setAttribute(READ, session, RequestAttributes.SCOPE_REQUEST);
        }
        return session;
    }

    @Override
    public void deleteById(String id) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.removeAttribute(READ, RequestAttributes.SCOPE_REQUEST);
        }
        kept.deleteById(id);
    }

    /** A session that hears of its uses no more often than it writes them down. */
    static final class Quiet<S extends Session> implements Session {

        private final S kept;

        private Quiet(S kept) {
            this.kept = kept;
        }

        @Override
        public void setLastAccessedTime(Instant time) {
            if (!time.isBefore(kept.getLastAccessedTime().plus(PRECISION))) {
                kept.setLastAccessedTime(time);
            }
        }

        @Override
        public String getId() {
            return kept.getId();
        }

        @Override
        public String changeSessionId() {
            return kept.changeSessionId();
        }

        @Override
        public <T> @Nullable T getAttribute(String name) {
            return kept.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return kept.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, Object value) {
            kept.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            kept.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return kept.getCreationTime();
        }

        @Override
        public Instant getLastAccessedTime() {
            return kept.getLastAccessedTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            kept.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return kept.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return kept.isExpired();
        }
    }
}
