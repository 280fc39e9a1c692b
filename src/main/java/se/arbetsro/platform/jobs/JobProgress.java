package se.arbetsro.platform.jobs;

import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.View;

/**
 * How far a job has come: the part of its page that is fetched again.
 *
 * @param fetched whether it comes alone, into a page that is shown already
 */
public record JobProgress(Shell shell, Job job, boolean fetched) implements View {

    public boolean over() {
        return job.state().isOver();
    }

    public String href() {
        return Jobs.page(job.id());
    }

    /** How it stands, in words. */
    public String state() {
        return switch (job.state()) {
            case WAITING -> shell.t("platform.job.waiting");
            case RUNNING ->
                    job.cancelAsked()
                            ? shell.t("platform.job.stopping")
                            : shell.t("platform.job.running");
            case DONE -> shell.t("platform.job.done");
            case FAILED -> shell.t("platform.job.failed");
            case CANCELLED -> shell.t("platform.job.stopped");
        };
    }

    /** Where to go on, in words. */
    public String onward() {
        return job.state() == JobState.DONE
                ? shell.t("platform.job.see")
                : shell.t("platform.job.why");
    }

    /** Whether it is known how much there is to do. */
    public boolean measured() {
        return job.total() != null && job.total() > 0;
    }

    public int total() {
        return job.total() == null ? 0 : job.total();
    }

    /** So many of so many, in words. */
    public String steps() {
        return shell.t("platform.job.steps", job.done(), total());
    }
}
