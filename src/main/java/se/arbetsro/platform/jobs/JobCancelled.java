package se.arbetsro.platform.jobs;

/** Someone has asked for the job to stop; ends its transaction. */
final class JobCancelled extends RuntimeException {

    JobCancelled() {
        super("cancelled", null, false, false);
    }
}
