package se.arbetsro.platform.exchange;

import java.util.List;
import se.arbetsro.platform.jobs.Job;
import se.arbetsro.platform.jobs.JobProgress;
import se.arbetsro.platform.jobs.Jobs;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * What the viewer may import, and the latest imports of the viewer.
 *
 * @param kinds none for most people
 */
public record ImportListPage(Shell shell, List<ImportKind<?>> kinds, List<Job> jobs)
        implements Page {

    public String title(ImportKind<?> kind) {
        return kind.schema().title().in(shell.language());
    }

    public String state(Job job) {
        return new JobProgress(shell, job, false).state();
    }

    public String href(Job job) {
        return Jobs.page(job.id());
    }
}
