package se.arbetsro.platform.web;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.fault.Unavailable;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.security.Viewer;

/**
 * Lets a crowd whom nobody knows to the database a few at a time. Those who come at the same moment
 * wait here in their order, where there is time to wait, instead of for a connection, where there
 * is not, and leave connections for everyone else's pages.
 */
public final class Turns {

    private static final long PATIENCE_SECONDS = 25;

    private final Viewer viewer;
    private final Semaphore turns;

    /**
     * @param viewer as whom the database is asked
     * @param atOnce how many at a time
     */
    public Turns(Viewer viewer, int atOnce) {
        this.viewer = viewer;
        this.turns = new Semaphore(atOnce, true);
    }

    /**
     * Does the work when it is its turn.
     *
     * @throws Unavailable when that has not come after a while
     */
    public <T extends @Nullable Object> T take(Supplier<? extends T> work) {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Unavailable();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable();
        }
        try {
            return CurrentViewer.callAs(viewer, work::get);
        } finally {
            turns.release();
        }
    }
}
