package se.arbetsro.platform.database;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How often something may be tried within a span of time, and how long to pause between tries that
 * fail. Times are readings of {@link System#nanoTime()}.
 */
final class RestartBudget {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

    private final int most;
    private final Duration span;
    private final Deque<Long> tries = new ArrayDeque<>();
    private int failures;

    RestartBudget(int most, Duration span) {
        this.most = most;
        this.span = span;
    }

    /** How long to wait from now until the next try is allowed. */
    Duration waitFrom(long now) {
        var pause = failures == 0 ? Duration.ZERO : FIRST_PAUSE.multipliedBy(1L << (failures - 1));
        var last = tries.isEmpty() ? now : tries.getLast();
        var allowed = tries.size() < most ? now : tries.getFirst() + span.toNanos();
        return Duration.ofNanos(Math.max(0, Math.max(allowed, last + pause.toNanos()) - now));
    }

    void tried(long now, boolean succeeded) {
        tries.addLast(now);
        if (tries.size() > most) {
            tries.removeFirst();
        }
        failures = succeeded ? 0 : Math.min(failures + 1, most);
    }
}
