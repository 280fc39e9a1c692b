package se.arbetsro.platform.jobs;

import java.time.Duration;
import java.util.function.LongSupplier;

/** One run of a job, seen from the work: tells how far it has come and hears when to stop. */
public final class JobRun {

    private static final long SELDOM = Duration.ofMillis(500).toNanos();

    private final JobId id;
    private final String argument;
    private final Told told;
    private final LongSupplier nanos;
    private int total;
    private long lastTold;

    JobRun(JobId id, String argument, Told told, LongSupplier nanos) {
        this.id = id;
        this.argument = argument;
        this.told = told;
        this.nanos = nanos;
        this.lastTold = nanos.getAsLong() - SELDOM;
    }

    /** Where progress goes; true when the job is to stop. */
    @FunctionalInterface
    interface Told {
        boolean progress(int done, int total);
    }

    public JobId id() {
        return id;
    }

    /** What to work on, as given when the job was started. */
    public String argument() {
        return argument;
    }

    /** Tells how much there is to do, in steps of any kind. */
    public void total(int steps) {
        total = steps;
        tell(0);
    }

    /**
     * Tells how many steps are done. Cheap: may be called after each row.
     *
     * @throws JobCancelled when someone has asked for it to stop
     */
    public void done(int steps) {
        if (nanos.getAsLong() - lastTold >= SELDOM) {
            tell(steps);
        }
    }

    private void tell(int steps) {
        boolean stop = told.progress(steps, total);
        lastTold = nanos.getAsLong();
        if (stop) {
            throw new JobCancelled();
        }
    }
}
