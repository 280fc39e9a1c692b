package se.arbetsro.platform.exchange;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.jobs.JobEnd;
import se.arbetsro.platform.jobs.JobFailed;
import se.arbetsro.platform.jobs.JobRun;
import se.arbetsro.platform.jobs.JobTask;

/** Carries out an upload. One act in the audit trail, with the digest of the file. */
@Component
class ImportJob implements JobTask {

    static final String NAME = "import";

    private final Uploads uploads;
    private final Imports imports;
    private final AuditTrail audit;

    ImportJob(Uploads uploads, Imports imports, AuditTrail audit) {
        this.uploads = uploads;
        this.imports = imports;
        this.audit = audit;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public JobEnd run(JobRun run) {
        var id = new UploadId(UUID.fromString(run.argument()));
        var upload =
                uploads.find(id)
                        .orElseThrow(() -> new JobFailed(JobEnd.of("platform.import.uploadGone")));
        ImportCounts counts;
        try {
            counts =
                    imports.carryOut(
                            upload.kind(),
                            uploads.bytes(id),
                            upload.columns(),
                            run::total,
                            run::done);
        } catch (ImportRefused refused) {
            throw new JobFailed(JobEnd.at(upload.href(), refused.messageKey(), refused.errors()));
        }
        if (imports.kind(upload.kind()).isSensitive()) {
            uploads.delete(id);
        }
        audit.record(
                Act.of("import.carriedOut", "import", run.id())
                        .with("kind", null, upload.kind())
                        .with("created", null, counts.created())
                        .with("changed", null, counts.changed())
                        .with("sha256", null, upload.sha256()));
        return JobEnd.at(
                imports.kind(upload.kind()).location(),
                "platform.import.carriedOut",
                counts.created(),
                counts.changed(),
                counts.same());
    }
}
