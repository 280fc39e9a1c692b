package se.arbetsro.indicator.web.printed;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import se.arbetsro.indicator.PrintedSourceId;
import se.arbetsro.indicator.domain.printed.PrintedSource;
import se.arbetsro.indicator.domain.printed.PrintedSourceChanged;
import se.arbetsro.indicator.domain.printed.PrintedSources;
import se.arbetsro.indicator.printed.PrintedTable;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.audit.AuditQueries;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.ConflictPage.Field;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.HistoryLine;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.LastSaved;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Undo;

/** Publications with printed tables: listed, entered, told of, taken away and put back. */
@Controller
@OfToday
class PrintedSourceController {

    private final PrintedSources sources;
    private final AuditQueries audit;
    private final LastSaved lastSaved;
    private final Access access;
    private final Once once;

    PrintedSourceController(
            PrintedSources sources,
            AuditQueries audit,
            LastSaved lastSaved,
            Access access,
            Once once) {
        this.sources = sources;
        this.audit = audit;
        this.lastSaved = lastSaved;
        this.access = access;
        this.once = once;
    }

    @Allowed(Permission.INDICATOR_READ)
    @GetMapping("/indicators/printed")
    Html list(Shell shell, @RequestParam(defaultValue = "") String q) {
        return Html.of(
                new PrintedSourceListPage(
                        shell, matching(q), q, access.mayEverywhere(Permission.INDICATOR_EDIT)));
    }

    private List<PrintedSource.Line> matching(String q) {
        String words = q.strip().toLowerCase(Locale.ROOT);
        return sources.list().stream()
                .filter(one ->
                        (one.content().title() + " " + one.content().publisher())
                                .toLowerCase(Locale.ROOT)
                                .contains(words))
                .toList();
    }

    @Allowed(Permission.INDICATOR_READ)
    @GetMapping(path = "/indicators/printed", params = "format")
    TableFile<PrintedSource.Line> listFile(
            Shell shell,
            @RequestParam(defaultValue = "") String q,
            @RequestParam TableFormat format) {
        TableExport<PrintedSource.Line> export =
                TableExport.<PrintedSource.Line>titled("Tryckta tabeller", "Printed tables")
                        .column(
                                "Publikation",
                                "Publication",
                                ValueType.text(),
                                one -> one.content().title())
                        .column(
                                "Utgivare",
                                "Publisher",
                                ValueType.text(),
                                one -> one.content().publisher())
                        .column(
                                "År",
                                "Year",
                                ValueType.wholeNumber(1900, 2200),
                                one -> one.content().year())
                        .column(
                                "Tabeller",
                                "Tables",
                                ValueType.wholeNumber(0, PrintedSources.MOST_TABLES),
                                PrintedSource.Line::tables)
                        .column(
                                "Fynd",
                                "Findings",
                                ValueType.wholeNumber(0, Integer.MAX_VALUE),
                                PrintedSource.Line::findings)
                        .build();
        return TableFile.of(shell, export, format, () -> matching(q).stream());
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @GetMapping("/indicators/printed/new")
    Html form(Shell shell) {
        access.requireEverywhere(Permission.INDICATOR_EDIT);
        return Html.of(
                entering(shell, PrintedSourceForm.empty(Once.newKey()), FormErrors.none(shell)));
    }

    /** What was sent, of which a hash is kept so that it is entered once. */
    private record Sent(PrintedSource.Content content, List<PrintedTable> tables) {}

    @Allowed(Permission.INDICATOR_EDIT)
    @PostMapping("/indicators/printed")
    Html enter(
            Shell shell,
            @ModelAttribute PrintedSourceForm form,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        access.requireEverywhere(Permission.INDICATOR_EDIT);
        FormErrors errors = new FormErrors(shell);
        List<PrintedTable> tables = SentTables.of(form.text(), file, errors).orElse(List.of());
        PrintedSource.Content content = form.content(errors).orElse(null);
        if (content == null || tables.isEmpty()) {
            return Html.invalid(entering(shell, form, errors));
        }
        String location =
                once.create(
                        "printed-source",
                        form.key(),
                        new Sent(content, tables),
                        () -> PrintedWords.href(sources.add(content, tables)) + "/meaning");
        return Html.redirect(location).saying("indicator.printedTables.entered", tables.size());
    }

    private static PrintedSourceFormPage entering(
            Shell shell, PrintedSourceForm form, FormErrors errors) {
        return new PrintedSourceFormPage(
                shell, true, PrintedWords.LIST, PrintedWords.LIST, form, errors);
    }

    @Allowed(Permission.INDICATOR_READ)
    @GetMapping("/indicators/printed/{id}")
    Html source(Shell shell, @PathVariable PrintedSourceId id) {
        PrintedSource source = sources.find(id).orElseThrow(NotFound::new);
        boolean editable = access.mayEverywhere(Permission.INDICATOR_EDIT);
        return Html.of(
                new PrintedSourcePage(
                        shell,
                        source,
                        editable,
                        editable
                                ? HistoryLine.of(
                                        shell,
                                        audit.historyOf("printedSource", id.value().toString()))
                                : List.of()));
    }

    @Allowed(Permission.INDICATOR_READ)
    @GetMapping(path = "/indicators/printed/{id}", params = "format")
    TableFile<PrintedSourceFile.Cell> file(
            Shell shell, @PathVariable PrintedSourceId id, @RequestParam TableFormat format) {
        PrintedSource source = sources.find(id).orElseThrow(NotFound::new);
        return TableFile.of(
                shell,
                PrintedSourceFile.EXPORT,
                format,
                () -> PrintedSourceFile.cells(shell, source).stream());
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @GetMapping("/indicators/printed/{id}/edit")
    Html edit(Shell shell, @PathVariable PrintedSourceId id) {
        PrintedSource source = editable(id);
        return Html.of(
                describing(shell, source, PrintedSourceForm.of(source), FormErrors.none(shell)));
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @PostMapping("/indicators/printed/{id}/edit")
    Html save(
            Shell shell, @PathVariable PrintedSourceId id, @ModelAttribute PrintedSourceForm form) {
        PrintedSource before = editable(id);
        FormErrors errors = new FormErrors(shell);
        PrintedSourceFormPage page = describing(shell, before, form, errors);
        PrintedSource.Content content = form.content(errors).orElse(null);
        if (content == null) {
            return Html.invalid(page);
        }
        try {
            sources.describe(before, form.seen(), content);
        } catch (PrintedSourceChanged _) {
            return Html.conflict(conflict(page, editable(id)));
        }
        return Html.redirect(page.back()).saying("platform.saved");
    }

    private PrintedSource editable(PrintedSourceId id) {
        access.requireEverywhere(Permission.INDICATOR_EDIT);
        return sources.find(id).orElseThrow(NotFound::new);
    }

    private static PrintedSourceFormPage describing(
            Shell shell, PrintedSource source, PrintedSourceForm form, FormErrors errors) {
        String back = PrintedWords.href(source.id());
        return new PrintedSourceFormPage(shell, false, back, back + "/edit", form, errors);
    }

    private ConflictPage conflict(PrintedSourceFormPage page, PrintedSource now) {
        Shell shell = page.shell();
        PrintedSourceForm mine = page.form();
        PrintedSourceForm theirs = PrintedSourceForm.of(now);
        LastSaved.By by = lastSaved.of(shell, "printedSource", now.id().value());
        return new ConflictPage(
                shell,
                page.action(),
                page.action(),
                now.version(),
                by.name(),
                by.time(),
                List.of(
                        Field.line(
                                "title",
                                shell.t("indicator.printedTables.title"),
                                mine.title(),
                                theirs.title()),
                        Field.line(
                                "publisher",
                                shell.t("indicator.evidence.publisher"),
                                mine.publisher(),
                                theirs.publisher()),
                        Field.line(
                                "year",
                                shell.t("indicator.evidence.year"),
                                mine.year(),
                                theirs.year()),
                        Field.line(
                                "place",
                                shell.t("indicator.printedTables.place"),
                                mine.place(),
                                theirs.place()),
                        Field.line(
                                "url", shell.t("indicator.evidence.url"), mine.url(), theirs.url()),
                        Field.text(
                                "note",
                                shell.t("indicator.printedTables.note"),
                                mine.note(),
                                theirs.note())));
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @PostMapping("/indicators/printed/{id}/removal")
    Html remove(@PathVariable PrintedSourceId id) {
        editable(id);
        sources.remove(id);
        return Html.redirect(PrintedWords.LIST)
                .saying("indicator.printedTables.removed")
                .undoable(Undo.by(PrintedWords.href(id) + "/restoration"));
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @PostMapping("/indicators/printed/{id}/restoration")
    Html restore(@PathVariable PrintedSourceId id) {
        sources.restore(id);
        return Html.redirect(PrintedWords.href(id)).saying("indicator.printedTables.restored");
    }
}
