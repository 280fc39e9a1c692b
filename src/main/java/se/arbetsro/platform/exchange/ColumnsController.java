package se.arbetsro.platform.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.platform.exchange.ColumnMemory.Remembered;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.SignedIn;
import se.arbetsro.platform.table.Column;
import se.arbetsro.platform.table.ColumnNames;
import se.arbetsro.platform.table.FoundHeader;
import se.arbetsro.platform.table.TableSchema;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;

/**
 * Which column of a file is which: said once, remembered for the next file, forgotten on demand.
 */
@Controller
@OfToday
class ColumnsController {

    private final Imports imports;
    private final Uploads uploads;
    private final ColumnMemory memory;

    ColumnsController(Imports imports, Uploads uploads, ColumnMemory memory) {
        this.imports = imports;
        this.uploads = uploads;
        this.memory = memory;
    }

    @SignedIn
    @GetMapping("/imports/{kind}/{upload}/columns")
    Html columns(Shell shell, @PathVariable String kind, @PathVariable UploadId upload) {
        Upload found = find(kind, upload);
        List<FoundHeader> headers =
                schema(kind).calling(found.columns()).headers(uploads.bytes(upload));
        return headers.isEmpty()
                ? Html.redirect(found.href())
                : Html.of(
                        page(
                                shell,
                                found,
                                headers,
                                ColumnsForm.of(headers),
                                FormErrors.none(shell)));
    }

    @SignedIn
    @PostMapping("/imports/{kind}/{upload}/columns")
    Html tell(
            Shell shell,
            @PathVariable String kind,
            @PathVariable UploadId upload,
            @RequestParam Map<String, String> sent) {
        Upload found = find(kind, upload);
        List<FoundHeader> own = schema(kind).headers(uploads.bytes(upload));
        ColumnsForm form = ColumnsForm.sent(sent);
        FormErrors errors = new FormErrors(shell);
        List<Remembered> said = form.said(errors, own, columns(kind));
        if (errors.any()) {
            return Html.invalid(page(shell, found, own, form, errors));
        }
        Map<String, String> names = new HashMap<>(found.columns().columns());
        own.forEach(header -> names.remove(header.folded()));
        said.forEach(one -> names.put(one.folded(), one.means()));
        uploads.call(upload, new ColumnNames(names));
        memory.remember(kind, said);
        return Html.redirect(found.href()).saying("platform.import.columns.told");
    }

    @SignedIn
    @PostMapping("/imports/{kind}/columns/forget")
    Html forget(@PathVariable String kind, @RequestParam String folded) {
        imports.kind(kind);
        memory.forget(kind, folded);
        return Html.redirect("/imports/" + kind).saying("platform.import.columns.forgotten");
    }

    private ImportColumnsPage page(
            Shell shell,
            Upload upload,
            List<FoundHeader> headers,
            ColumnsForm form,
            FormErrors errors) {
        TableSchema<?> schema = schema(upload.kind());
        List<Option> options = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Column<?> column : schema.columns()) {
            String label = column.header().in(shell.language());
            options.add(
                    Option.of(
                            column.header().sv(),
                            column.isRequired()
                                    ? shell.t("platform.import.columns.required", label)
                                    : label));
            if (column.isRequired() && !form.chosen().containsValue(column.header().sv())) {
                missing.add(label);
            }
        }
        options.add(Option.of(ColumnsForm.LEFT_OUT, shell.t("platform.import.columns.leaveOut")));
        return new ImportColumnsPage(
                shell,
                upload.kind(),
                schema.title().in(shell.language()),
                upload,
                headers.stream().map(one -> ImportColumnsPage.asked(shell, one, form)).toList(),
                missing,
                options,
                errors);
    }

    private TableSchema<?> schema(String kind) {
        return imports.kind(kind).schema();
    }

    private List<String> columns(String kind) {
        return schema(kind).columns().stream().map(column -> column.header().sv()).toList();
    }

    private Upload find(String kind, UploadId upload) {
        imports.kind(kind);
        return uploads.find(upload)
                .filter(found -> found.kind().equals(kind) && found.job() == null)
                .orElseThrow(NotFound::new);
    }
}
