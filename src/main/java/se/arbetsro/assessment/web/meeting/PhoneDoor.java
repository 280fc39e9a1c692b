package se.arbetsro.assessment.web.meeting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import se.arbetsro.assessment.domain.meeting.BallotKey;
import se.arbetsro.assessment.domain.meeting.Ballots;
import se.arbetsro.assessment.domain.meeting.MeetingCode;
import se.arbetsro.assessment.domain.meeting.OpenMarking;
import se.arbetsro.plan.AreaId;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.web.Turns;

/**
 * Lets a room of phones to the database in turns. What there is to mark is remembered for some
 * seconds, since all of them ask the same.
 */
@Component
class PhoneDoor {

    private static final int AT_ONCE = 6;
    private static final Duration REMEMBERED = Duration.ofSeconds(5);

    /** More than are ever open at once; beyond it everything is asked anew. */
    private static final int MOST_REMEMBERED = 500;

    private record Remembered(OpenMarking marking, Instant until) {}

    private final Ballots ballots;
    private final Clock clock;
    private final Turns turns = new Turns(Viewer.system("marking"), AT_ONCE);
    private final Map<MeetingCode, Remembered> open = new ConcurrentHashMap<>();

    PhoneDoor(Ballots ballots, Clock clock) {
        this.ballots = ballots;
        this.clock = clock;
    }

    Optional<OpenMarking> open(MeetingCode code) {
        Optional<OpenMarking> known = remembered(code);
        return known.isPresent() ? known : turns.take(() -> find(code));
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
        return turns.take(() -> ballots.cast(code, key, furthest, mostNeeded));
    }

    /** Asks anew from now on: a meeting has closed or begun again. */
    void forget() {
        open.clear();
    }
}
