package se.arbetsro.platform.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts wrong guesses by network, in memory alone: nothing of who asked is written down. Differs
 * from the throttle of signing in by that: its counters end with the program, and each program of
 * several counts for itself.
 */
public final class GuessLimit {

    /** Beyond so many networks the rest share one count, so that memory has an end. */
    private static final int MOST_NETWORKS = 10_000;

    private static final String OTHERS = "";

    private final int most;
    private final Duration window;
    private final Clock clock;
    private final Map<String, Integer> wrong = new HashMap<>();
    private Instant until = Instant.MIN;

    /**
     * @param most how many wrong guesses a network has in a window
     */
    public GuessLimit(int most, Duration window, Clock clock) {
        this.most = most;
        this.window = window;
        this.clock = clock;
    }

    /** Whether so many wrong guesses came from the address's network that it has to wait. */
    public synchronized boolean refuses(String address) {
        turn();
        return wrong.getOrDefault(counted(SignInThrottle.network(address)), 0) >= most;
    }

    public synchronized void wrong(String address) {
        turn();
        wrong.merge(counted(SignInThrottle.network(address)), 1, Integer::sum);
    }

    private String counted(String network) {
        return wrong.size() < MOST_NETWORKS || wrong.containsKey(network) ? network : OTHERS;
    }

    private void turn() {
        Instant now = clock.instant();
        if (!now.isBefore(until)) {
            wrong.clear();
            until = now.plus(window);
        }
    }
}
