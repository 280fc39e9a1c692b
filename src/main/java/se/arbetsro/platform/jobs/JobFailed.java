package se.arbetsro.platform.jobs;

/** The work cannot be done, for a reason that the person is told. */
public class JobFailed extends RuntimeException {

    private final transient JobEnd end;

    public JobFailed(JobEnd end) {
        super(end.messageKey());
        this.end = end;
    }

    JobEnd end() {
        return end;
    }
}
