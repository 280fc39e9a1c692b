package se.arbetsro.assessment.web.meeting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import se.arbetsro.assessment.domain.meeting.BallotKey;
import se.arbetsro.assessment.domain.meeting.Ballots;
import se.arbetsro.assessment.domain.meeting.MeetingCode;
import se.arbetsro.assessment.domain.meeting.OpenMarking;
import se.arbetsro.plan.AreaId;
import se.arbetsro.platform.fault.Unavailable;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.security.Viewer;

/**
 * Lets a room of phones to the database a few at a time. Four hundred that send at the same moment
 * wait here in their order, where there is time to wait, instead of for a connection, where there
 * is not, and leave connections for everyone else's pages. What there is to mark is remembered for
 * some seconds, since all of them ask the same.
 */
@Component
class PhoneDoor {

    private static final int AT_ONCE = 6;
    private static final long PATIENCE_SECONDS = 25;
    private static final Duration REMEMBERED = Duration.ofSeconds(5);

    /** More than are ever open at once; beyond it everything is asked anew. */
    private static final int MOST_REMEMBERED = 500;

    private static final Viewer MARKING = Viewer.system("marking");

    private record Remembered(OpenMarking marking, Instant until) {}

    private final Ballots ballots;
    private final Clock clock;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final Map<MeetingCode, Remembered> open = new ConcurrentHashMap<>();

    PhoneDoor(Ballots ballots, Clock clock) {
        this.ballots = ballots;
        this.clock = clock;
    }

    Optional<OpenMarking> open(MeetingCode code) {
        Optional<OpenMarking> known = remembered(code);
        return known.isPresent() ? known : inTurn(() -> find(code));
    }

    private Optional<OpenMarking> find(MeetingCode code) {
        // Whoever came before in the line has asked for it, most of the time.
        Optional<OpenMarking> known = remembered(code);
        if (known.isPresent()) {
            return known;
        }
        Optional<OpenMarking> found = ballots.open(code);
        if (open.size() >= MOST_REMEMBERED) {
            open.clear();
        }
        found.ifPresent(marking ->
                open.put(code, new Remembered(marking, clock.instant().plus(REMEMBERED))));
        return found;
    }

    private Optional<OpenMarking> remembered(MeetingCode code) {
        Remembered known = open.get(code);
        return known != null && clock.instant().isBefore(known.until())
                ? Optional.of(known.marking())
                : Optional.empty();
    }

    /** Whether the ballot was taken; what is remembered does not decide that. */
    boolean cast(
            MeetingCode code,
            BallotKey key,
            Collection<AreaId> furthest,
            Collection<AreaId> mostNeeded) {
        return inTurn(() -> ballots.cast(code, key, furthest, mostNeeded));
    }

    /** Asks anew from now on: a meeting has closed or begun again. */
    void forget() {
        open.clear();
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Unavailable();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable();
        }
        try {
            return CurrentViewer.callAs(MARKING, work::get);
        } finally {
            turns.release();
        }
    }
}
