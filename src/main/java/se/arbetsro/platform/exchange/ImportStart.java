package se.arbetsro.platform.exchange;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.jobs.JobId;
import se.arbetsro.platform.jobs.JobQueries;
import se.arbetsro.platform.jobs.JobState;
import se.arbetsro.platform.jobs.Jobs;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.text.Text2;

/** Starts the job of an upload, once: asked again, it leads to the same job. */
@Component
class ImportStart {

    private final Imports imports;
    private final Uploads uploads;
    private final Jobs jobs;
    private final JobQueries queries;

    ImportStart(Imports imports, Uploads uploads, Jobs jobs, JobQueries queries) {
        this.imports = imports;
        this.uploads = uploads;
        this.jobs = jobs;
        this.queries = queries;
    }

    @Transactional
    JobId start(String kind, UploadId id) {
        var title = imports.kind(kind).schema().title();
        var upload =
                uploads.findForStart(id)
                        .filter(found -> found.kind().equals(kind))
                        .orElseThrow(NotFound::new);
        if (upload.job() != null && !mayStartAgain(upload.job())) {
            return upload.job();
        }
        var job =
                jobs.start(
                        ImportJob.NAME,
                        id.value().toString(),
                        "platform.import.job",
                        new Text2(title.sv(), title.en()),
                        upload.fileName());
        uploads.carriedOutBy(id, job);
        return job;
    }

    /** A job that failed or was stopped has left nothing behind. */
    private boolean mayStartAgain(JobId job) {
        return queries.find(job, Language.SV)
                .map(found -> found.state().isOver() && found.state() != JobState.DONE)
                .orElse(true);
    }
}
