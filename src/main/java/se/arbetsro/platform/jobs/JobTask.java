package se.arbetsro.platform.jobs;

/**
 * A kind of long work; a module implements it as a bean. It runs in one transaction, as the person
 * who started it and with the rights that the person has then: when it throws, nothing is kept.
 */
public interface JobTask {

    /** Names it in the database; never changed. */
    String name();

    /**
     * Does the work.
     *
     * <p>May be called again after a restart, but never after it has once come to its end. Each
     * single statement must take less than the five seconds after which a connection counts as
     * dead.
     *
     * @throws JobFailed when it cannot be done and the person is told why; a {@link
     *     se.arbetsro.platform.fault.Fault} does the same without a way onward
     */
    JobEnd run(JobRun run);
}
