package se.arbetsro.platform.database;

import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks after a started server and starts it again on its port when its process is gone: at most
 * five times in ten minutes, so that a server that cannot live does not fill the disk with its log.
 * While the disk is full none of them is spent.
 */
final class Watch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Duration LOOK_FOR_ROOM = Duration.ofSeconds(1);
    private static final Duration WORTH_SAYING = Duration.ofSeconds(30);
    private static final Duration RUNNING_START = Duration.ofSeconds(10);

    private final Server server;
    private final int port;
    private final RestartBudget budget = new RestartBudget(5, Duration.ofMinutes(10));
    private final Thread thread =
            Thread.ofPlatform().daemon().name("database-watch").unstarted(this::run);
    private final Object closing = new Object();
    private boolean closed;
    private volatile boolean up = true;

    private Watch(Server server, int port) {
        this.server = server;
        this.port = port;
    }

    static Watch over(Server server, int port) {
        var watch = new Watch(server, port);
        watch.thread.start();
        return watch;
    }

    /** Whether the server runs and takes connections; false while it is being started again. */
    boolean isUp() {
        return up && server.isRunning();
    }

    /**
     * Starts nothing more. A start that is under way may end first, lest its server be missed by
     * the stop that follows.
     */
    @Override
    public void close() {
        synchronized (closing) {
            closed = true;
            closing.notifyAll();
        }
        try {
            if (!thread.join(RUNNING_START)) {
                thread.interrupt();
                thread.join();
            }
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (pause(LOOK)) {
                if (!server.isRunning()) {
                    startAgain();
                }
            }
        } catch (InterruptedException e) {
            LOG.debug("The watch ends during a start", e);
        }
    }

    private void startAgain() throws InterruptedException {
        up = false;
        LOG.error("PostgreSQL is gone; it is started again");
        while (!up) {
            if (!awaitRoom()) {
                return;
            }
            var wait = budget.waitFrom(System.nanoTime());
            if (wait.compareTo(WORTH_SAYING) > 0) {
                LOG.error("PostgreSQL died too often; next try in {} s", wait.toSeconds());
            }
            if (!pause(wait)) {
                return;
            }
            up = tryStart();
            budget.tried(System.nanoTime(), up);
        }
        LOG.warn("PostgreSQL runs again");
    }

    /** False when the watch has been closed meanwhile. */
    private boolean awaitRoom() throws InterruptedException {
        if (server.hasRoomToStart()) {
            return true;
        }
        LOG.error("The disk is full; PostgreSQL is started again when there is room");
        while (!server.hasRoomToStart()) {
            if (!pause(LOOK_FOR_ROOM)) {
                return false;
            }
        }
        return true;
    }

    private boolean tryStart() throws InterruptedException {
        try {
            server.start(port);
            return true;
        } catch (IOException | RuntimeException e) {
            LOG.error("PostgreSQL could not be started again", e);
            return false;
        }
    }

    /** False when the watch has been closed before or meanwhile. */
    private boolean pause(Duration time) throws InterruptedException {
        var end = System.nanoTime() + time.toNanos();
        synchronized (closing) {
            for (var left = end - System.nanoTime();
                    !closed && left > 0;
                    left = end - System.nanoTime()) {
                // Never 0, which would mean for ever.
                closing.wait(left / 1_000_000 + 1);
            }
            return !closed;
        }
    }
}
