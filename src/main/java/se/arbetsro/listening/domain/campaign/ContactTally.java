package se.arbetsro.listening.domain.campaign;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import se.arbetsro.organisation.UnitId;

/**
 * How many were asked in one way with one outcome. Differs from an answer: most of those who are
 * counted here gave none, and why they did not is knowledge too.
 */
public record ContactTally(
        UUID id, UnitId unit, LocalDate day, Way way, Outcome outcome, int heads) {

    /** The most that are counted at once. */
    public static final int MOST = 10_000;

    /** How somebody was asked. */
    public enum Way {
        WAITING_ROOM,
        /** By a colleague who is never the client's own case worker. */
        TELEPHONE,
        LINK
    }

    /** What came of it. */
    public enum Outcome {
        /** Was given the form; whether it was sent nobody knows. */
        WILLING,
        DECLINED,
        NOT_REACHED,
        NO_COMMON_LANGUAGE,
        OTHER
    }

    public static int heads(Collection<ContactTally> tallies) {
        return tallies.stream().mapToInt(ContactTally::heads).sum();
    }
}
