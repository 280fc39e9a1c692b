package se.arbetsro.platform.exchange;

import java.io.IOException;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.jobs.Job;
import se.arbetsro.platform.jobs.JobProgress;
import se.arbetsro.platform.jobs.JobQueries;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.security.SignedIn;
import se.arbetsro.platform.table.ImportError;
import se.arbetsro.platform.table.Limits;
import se.arbetsro.platform.table.Message;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Shell;

/** From a file to its preview. Who may import what is decided by {@link ImportKind}. */
@Controller
@OfToday
class ImportController {

    private static final int NAME_LENGTH = 150;

    private final Imports imports;
    private final Uploads uploads;
    private final ColumnMemory memory;
    private final JobQueries jobs;

    ImportController(Imports imports, Uploads uploads, ColumnMemory memory, JobQueries jobs) {
        this.memory = memory;
        this.imports = imports;
        this.uploads = uploads;
        this.jobs = jobs;
    }

    @SignedIn
    @GetMapping("/imports")
    Html list(Shell shell) {
        return Html.of(
                new ImportListPage(
                        shell,
                        imports.allowedTo(CurrentViewer.get()),
                        jobs.latest(ImportJob.NAME, shell.language())));
    }

    @SignedIn
    @GetMapping(path = "/imports", params = "format")
    TableFile<Job> latest(Shell shell, @RequestParam TableFormat format) {
        TableExport<Job> export =
                TableExport.<Job>titled("Senaste importer", "Latest imports")
                        .column("Import", "Import", ValueType.text(), Job::title)
                        .column(
                                "Startad",
                                "Started",
                                ValueType.dateTime(),
                                job -> LocalDateTime.ofInstant(job.createdAt(), shell.zone()))
                        .column(
                                "Läge",
                                "State",
                                ValueType.text(),
                                job -> new JobProgress(shell, job, false).state())
                        .column("Utfall", "Outcome", ValueType.text(), Job::message)
                        .build();
        return TableFile.of(
                shell,
                export,
                format,
                () -> jobs.latest(ImportJob.NAME, shell.language()).stream());
    }

    @SignedIn
    @GetMapping("/imports/{kind}")
    Html choose(Shell shell, @PathVariable String kind) {
        return Html.of(
                ImportFilePage.of(
                        shell, imports.kind(kind), memory.all(kind), FormErrors.none(shell)));
    }

    @SignedIn
    @GetMapping("/imports/{kind}/template")
    TemplateFile template(
            Shell shell, @PathVariable String kind, @RequestParam TableFormat format) {
        return new TemplateFile(imports.kind(kind).schema(), format, shell.language());
    }

    @SignedIn
    @PostMapping("/imports/{kind}")
    Html send(Shell shell, @PathVariable String kind, @RequestParam MultipartFile file)
            throws IOException {
        var asked = imports.kind(kind);
        var errors = new FormErrors(shell);
        if (file.isEmpty()) {
            errors.add("file", "platform.import.file.missing");
        } else if (file.getSize() > Limits.DEFAULT.bytes()) {
            errors.add("file", "platform.table.file.tooLarge", Limits.DEFAULT.bytes() >> 20);
        } else {
            var bytes = file.getBytes();
            var names = memory.names(kind);
            var check = imports.check(kind, bytes, names, shell.language());
            var unreadable = unreadable(check);
            if (unreadable == null) {
                var id = uploads.store(kind, name(file), bytes, names);
                return Html.redirect("/imports/" + kind + "/" + id.value());
            }
            errors.add("file", unreadable.key(), unreadable.arguments().toArray());
        }
        return Html.invalid(ImportFilePage.of(shell, asked, memory.all(kind), errors));
    }

    /** What is wrong with the file itself, so that there is nothing to preview. */
    private static @Nullable Message unreadable(ImportCheck check) {
        return check.rowCount() == 0
                ? check.errors().stream()
                        .filter(error -> error.row() == 0)
                        .map(ImportError::message)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** The name without any path and without what cannot be shown. */
    private static String name(MultipartFile file) {
        var sent = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        var name = sent.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}|\\p{Cf}", "").strip();
        return name.length() <= NAME_LENGTH ? name : name.substring(0, NAME_LENGTH);
    }

    @SignedIn
    @GetMapping("/imports/{kind}/{upload}")
    Html preview(Shell shell, @PathVariable String kind, @PathVariable UploadId upload) {
        var found = find(kind, upload);
        var check = imports.check(kind, uploads.bytes(upload), found.columns(), shell.language());
        return Html.of(new ImportPreviewPage(shell, imports.kind(kind), found, check));
    }

    @SignedIn
    @PostMapping("/imports/{kind}/{upload}/discard")
    Html discard(@PathVariable String kind, @PathVariable UploadId upload) {
        find(kind, upload);
        uploads.delete(upload);
        return Html.redirect("/imports/" + kind).saying("platform.import.discarded");
    }

    private Upload find(String kind, UploadId upload) {
        imports.kind(kind);
        return uploads.find(upload)
                .filter(found -> found.kind().equals(kind))
                .orElseThrow(NotFound::new);
    }
}
