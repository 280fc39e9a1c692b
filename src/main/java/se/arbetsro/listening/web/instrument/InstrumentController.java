package se.arbetsro.listening.web.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.listening.InstrumentId;
import se.arbetsro.listening.domain.instrument.InstrumentQueries;
import se.arbetsro.listening.domain.instrument.InstrumentVersion;
import se.arbetsro.listening.domain.instrument.Instruments;
import se.arbetsro.listening.domain.instrument.ReadyInstruments;
import se.arbetsro.listening.instrument.Instrument;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.audit.AuditQueries;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.search.SearchWords;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.ConflictPage.Field;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.HistoryLine;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.SeenVersion;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Undo;

/** Instruments: listed, begun, described, fixed, taken away and put back. */
@Controller
@OfToday
class InstrumentController {

    private final Instruments instruments;
    private final InstrumentQueries queries;
    private final ReadyInstruments ready;
    private final Drafts drafts;
    private final AuditQueries audit;
    private final Access access;
    private final Once once;

    InstrumentController(
            Instruments instruments,
            InstrumentQueries queries,
            ReadyInstruments ready,
            Drafts drafts,
            AuditQueries audit,
            Access access,
            Once once) {
        this.instruments = instruments;
        this.queries = queries;
        this.ready = ready;
        this.drafts = drafts;
        this.audit = audit;
        this.access = access;
        this.once = once;
    }

    @Allowed(Permission.SURVEY_READ)
    @GetMapping("/surveys/instruments")
    Html list(Shell shell, @RequestParam(defaultValue = "") String q) {
        boolean editable = access.mayEverywhere(Permission.SURVEY_EDIT);
        return Html.of(
                new InstrumentListPage(
                        shell,
                        queries.like(new SearchWords(q).like(), Integer.MAX_VALUE),
                        q,
                        editable ? ready.missing().size() : 0,
                        editable));
    }

    @Allowed(Permission.SURVEY_READ)
    @GetMapping(path = "/surveys/instruments", params = "format")
    TableFile<InstrumentVersion.Line> listFile(
            Shell shell,
            @RequestParam(defaultValue = "") String q,
            @RequestParam TableFormat format) {
        TableExport<InstrumentVersion.Line> export =
                TableExport.<InstrumentVersion.Line>titled("Frågeformulär", "Instruments")
                        .column(
                                "Frågeformulär",
                                "Instrument",
                                ValueType.text(),
                                one -> shell.in(one.name()))
                        .column(
                                "För vem",
                                "For whom",
                                ValueType.text(),
                                one -> InstrumentWords.audience(shell, one.audience()))
                        .column(
                                "Frågor",
                                "Items",
                                ValueType.wholeNumber(0, Instrument.MOST_ITEMS),
                                InstrumentVersion.Line::items)
                        .column(
                                "Fastställd version",
                                "Fixed version",
                                ValueType.wholeNumber(1, Integer.MAX_VALUE),
                                InstrumentVersion.Line::fixed)
                        .build();
        return TableFile.of(
                shell,
                export,
                format,
                () -> queries.like(new SearchWords(q).like(), Integer.MAX_VALUE).stream());
    }

    @Allowed(Permission.SURVEY_EDIT)
    @PostMapping("/surveys/instruments/ready")
    Html takeUp() {
        access.requireEverywhere(Permission.SURVEY_EDIT);
        return Html.redirect(InstrumentWords.LIST)
                .saying("listening.instrument.ready.taken", ready.takeUp());
    }

    @Allowed(Permission.SURVEY_EDIT)
    @GetMapping("/surveys/instruments/new")
    Html form(Shell shell) {
        access.requireEverywhere(Permission.SURVEY_EDIT);
        return Html.of(
                beginning(shell, InstrumentForm.empty(Once.newKey()), FormErrors.none(shell)));
    }

    @Allowed(Permission.SURVEY_EDIT)
    @PostMapping("/surveys/instruments")
    Html create(Shell shell, @ModelAttribute InstrumentForm form) {
        access.requireEverywhere(Permission.SURVEY_EDIT);
        FormErrors errors = new FormErrors(shell);
        Instrument content = form.create(errors).orElse(null);
        if (content == null) {
            return Html.invalid(beginning(shell, form, errors));
        }
        String location =
                once.create(
                        "instrument",
                        form.key(),
                        form,
                        () -> InstrumentWords.href(instruments.create(content)));
        return Html.redirect(location).saying("listening.instrument.created");
    }

    private static InstrumentFormPage beginning(
            Shell shell, InstrumentForm form, FormErrors errors) {
        return new InstrumentFormPage(
                shell,
                true,
                InstrumentWords.crumbs(shell),
                InstrumentWords.LIST,
                InstrumentWords.LIST,
                form,
                errors);
    }

    @Allowed(Permission.SURVEY_READ)
    @GetMapping("/surveys/instruments/{id}")
    Html instrument(
            Shell shell,
            @PathVariable InstrumentId id,
            @RequestParam(required = false) @Nullable Integer version) {
        InstrumentVersion found = queries.find(id, version).orElseThrow(NotFound::new);
        boolean editable = access.mayEverywhere(Permission.SURVEY_EDIT);
        return Html.of(
                new InstrumentPage(
                        shell,
                        found,
                        queries.versions(id),
                        found.number() == 1
                                ? null
                                : queries.find(id, found.number() - 1).orElse(null),
                        editable,
                        editable
                                ? HistoryLine.of(
                                        shell, audit.historyOf("instrument", id.value().toString()))
                                : List.of()));
    }

    @Allowed(Permission.SURVEY_EDIT)
    @GetMapping("/surveys/instruments/{id}/edit")
    Html edit(Shell shell, @PathVariable InstrumentId id) {
        InstrumentVersion draft = drafts.find(id);
        return Html.of(
                describing(
                        shell,
                        draft,
                        InstrumentForm.of(draft.content(), draft.revision()),
                        FormErrors.none(shell)));
    }

    private static InstrumentFormPage describing(
            Shell shell, InstrumentVersion draft, InstrumentForm form, FormErrors errors) {
        String back = InstrumentWords.href(draft.id());
        return new InstrumentFormPage(
                shell,
                false,
                InstrumentWords.crumbs(shell, draft.id(), draft.content()),
                back,
                back + "/edit",
                form,
                errors);
    }

    @Allowed(Permission.SURVEY_EDIT)
    @PostMapping("/surveys/instruments/{id}/edit")
    Html save(Shell shell, @PathVariable InstrumentId id, @ModelAttribute InstrumentForm form) {
        InstrumentVersion draft = drafts.find(id);
        FormErrors errors = new FormErrors(shell);
        InstrumentFormPage page = describing(shell, draft, form, errors);
        if (form.apply(draft.content(), errors).isEmpty()) {
            return Html.invalid(page);
        }
        return drafts.save(
                id,
                form.seen(),
                InstrumentForm::part,
                now -> form.apply(now, new FormErrors(shell)).orElseThrow(),
                "",
                () -> conflict(page, drafts.find(id)));
    }

    private ConflictPage conflict(InstrumentFormPage page, InstrumentVersion now) {
        Shell shell = page.shell();
        InstrumentForm mine = page.form();
        InstrumentForm theirs = InstrumentForm.of(now.content(), now.revision());
        return drafts.conflict(
                shell,
                page.action(),
                now,
                List.of(
                        Field.line("name", label(shell, "name"), mine.name(), theirs.name()),
                        Field.choice(
                                "audience",
                                label(shell, "audience"),
                                mine.audience(),
                                theirs.audience(),
                                page.audiences()),
                        Field.text("intro", label(shell, "intro"), mine.intro(), theirs.intro()),
                        Field.text("about", label(shell, "about"), mine.about(), theirs.about()),
                        Field.line(
                                "holder", label(shell, "holder"), mine.holder(), theirs.holder()),
                        Field.line(
                                "licence",
                                label(shell, "licence"),
                                mine.licence(),
                                theirs.licence()),
                        Field.line("url", label(shell, "url"), mine.url(), theirs.url())));
    }

    private static String label(Shell shell, String field) {
        return shell.t("listening.instrument." + field);
    }

    @Allowed(Permission.SURVEY_EDIT)
    @PostMapping("/surveys/instruments/{id}/fixing")
    Html fix(@PathVariable InstrumentId id, @RequestParam(required = false) String version) {
        instruments.fix(id, SeenVersion.of(version));
        return Html.redirect(InstrumentWords.href(id)).saying("listening.instrument.fixed");
    }

    @Allowed(Permission.SURVEY_EDIT)
    @PostMapping("/surveys/instruments/{id}/versions")
    Html beginVersion(@PathVariable InstrumentId id) {
        instruments.beginVersion(id);
        return Html.redirect(InstrumentWords.href(id)).saying("listening.instrument.begun");
    }

    /** What was sent, of which a hash is kept so that it is copied once. */
    private record Copied(InstrumentId id, int version) {}

    @Allowed(Permission.SURVEY_EDIT)
    @PostMapping("/surveys/instruments/{id}/copies")
    Html copy(
            Shell shell,
            @PathVariable InstrumentId id,
            @RequestParam(required = false) @Nullable String key,
            @RequestParam int version) {
        InstrumentVersion found = queries.find(id, version).orElseThrow(NotFound::new);
        String name = shell.t("listening.instrument.copy.name", found.content().name().sv());
        String location =
                once.create(
                        "instrument-copy",
                        key,
                        new Copied(id, version),
                        () -> InstrumentWords.href(instruments.copy(id, version, name)));
        return Html.redirect(location).saying("listening.instrument.copied");
    }

    @Allowed(Permission.SURVEY_EDIT)
    @PostMapping("/surveys/instruments/{id}/revisions/{revision}/restoration")
    Html restoreRevision(
            @PathVariable InstrumentId id,
            @PathVariable long revision,
            @RequestParam(required = false) String version) {
        instruments.restore(id, revision, SeenVersion.of(version));
        return Html.redirect(InstrumentWords.href(id)).saying("listening.instrument.undone");
    }

    @Allowed(Permission.SURVEY_EDIT)
    @PostMapping("/surveys/instruments/{id}/removal")
    Html remove(@PathVariable InstrumentId id) {
        instruments.remove(id);
        return Html.redirect(InstrumentWords.LIST)
                .saying("listening.instrument.removed")
                .undoable(Undo.by(InstrumentWords.href(id) + "/restoration"));
    }

    @Allowed(Permission.SURVEY_EDIT)
    @PostMapping("/surveys/instruments/{id}/restoration")
    Html restore(@PathVariable InstrumentId id) {
        instruments.putBack(id);
        return Html.redirect(InstrumentWords.href(id)).saying("listening.instrument.restored");
    }
}
