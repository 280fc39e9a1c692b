package se.arbetsro.platform.exchange;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import se.arbetsro.platform.jobs.JobProgress;
import se.arbetsro.platform.jobs.JobQueries;
import se.arbetsro.platform.jobs.Jobs;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.StartPageCard;

/** How things stand: what became of the latest imports, for those who import. */
@Component
@ConditionalOnWebApplication
class LatestImportsCard implements StartPageCard {

    private static final int MOST = 2;

    private final Imports imports;
    private final JobQueries jobs;

    LatestImportsCard(Imports imports, JobQueries jobs) {
        this.imports = imports;
        this.jobs = jobs;
    }

    @Override
    public List<Line> linesFor(Viewer viewer, Shell shell) {
        if (!imports.offersTo(viewer)) {
            return List.of();
        }
        return jobs.latest(ImportJob.NAME, shell.language()).stream()
                .limit(MOST)
                .map(job ->
                        new Line(
                                Kind.STANDING,
                                job.title(),
                                Jobs.page(job.id()),
                                null,
                                new JobProgress(shell, job, false).state()
                                        + ", "
                                        + shell.minute(job.createdAt())))
                .toList();
    }
}
