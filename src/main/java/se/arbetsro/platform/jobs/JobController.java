package se.arbetsro.platform.jobs;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.SignedIn;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Shell;

/** Following a job of one's own. */
@Controller
@OfToday
class JobController {

    private final Jobs jobs;
    private final JobQueries queries;

    JobController(Jobs jobs, JobQueries queries) {
        this.jobs = jobs;
        this.queries = queries;
    }

    @SignedIn
    @GetMapping("/jobs/{id}")
    Html page(Shell shell, @PathVariable JobId id) {
        return Html.of(new JobPage(shell, progress(shell, id, false)));
    }

    /** The part of the page that is fetched again while the job goes on. */
    @SignedIn
    @GetMapping("/jobs/{id}/progress")
    Html progressAlone(Shell shell, @PathVariable JobId id) {
        return Html.of(progress(shell, id, true));
    }

    @SignedIn
    @PostMapping("/jobs/{id}/cancel")
    Html cancel(@PathVariable JobId id) {
        jobs.cancel(id);
        return Html.redirect(Jobs.page(id));
    }

    private JobProgress progress(Shell shell, JobId id, boolean fetched) {
        return new JobProgress(
                shell, queries.find(id, shell.language()).orElseThrow(NotFound::new), fetched);
    }
}
