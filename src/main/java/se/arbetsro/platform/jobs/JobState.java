package se.arbetsro.platform.jobs;

/** How it stands with a job. */
public enum JobState {
    /** Not begun; a worker takes it up within seconds. */
    WAITING,
    /** Under way, or to be taken up again after a restart. */
    RUNNING,
    /** Carried out, all of it. */
    DONE,
    /** Ended by a fault; nothing of it was kept. */
    FAILED,
    /** Ended on request; nothing of it was kept. */
    CANCELLED;

    public boolean isOver() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }
}
