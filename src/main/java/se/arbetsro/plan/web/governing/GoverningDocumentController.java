package se.arbetsro.plan.web.governing;

import static se.arbetsro.platform.web.ConflictPage.Field.chosen;
import static se.arbetsro.platform.web.ConflictPage.Field.line;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.domain.governing.DocumentContent;
import se.arbetsro.plan.domain.governing.DocumentKind;
import se.arbetsro.plan.domain.governing.GoverningDocumentId;
import se.arbetsro.plan.domain.governing.GoverningDocumentQueries;
import se.arbetsro.plan.domain.governing.GoverningDocumentRow;
import se.arbetsro.plan.domain.governing.GoverningDocumentService;
import se.arbetsro.plan.domain.version.TextsChangedMeanwhile;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Undo;

/** The catalogue of governing documents. */
@Controller
class GoverningDocumentController {

    private static final String LIST = "/governing-documents";

    private final GoverningDocumentQueries documents;
    private final GoverningDocumentService service;
    private final Once once;

    GoverningDocumentController(
            GoverningDocumentQueries documents, GoverningDocumentService service, Once once) {
        this.documents = documents;
        this.service = service;
        this.once = once;
    }

    @Allowed(Permission.PLAN_READ)
    @GetMapping(LIST)
    Html list(Shell shell, @RequestParam(required = false) @Nullable String kind) {
        return Html.of(
                new GoverningDocumentListPage(
                        shell,
                        documents.all(kindOf(kind)),
                        kind,
                        shell.asOf() == null
                                && Access.may(CurrentViewer.get(), Permission.PLAN_EDIT)));
    }

    private static @Nullable DocumentKind kindOf(@Nullable String name) {
        for (DocumentKind one : DocumentKind.values()) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        return null;
    }

    @Allowed(Permission.PLAN_READ)
    @GetMapping(path = LIST, params = "format")
    TableFile<GoverningDocumentRow> file(
            Shell shell,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam TableFormat format) {
        TableExport<GoverningDocumentRow> export =
                TableExport.<GoverningDocumentRow>titled("Styrdokument", "Governing documents")
                        .column(
                                "Slag",
                                "Kind",
                                ValueType.text(),
                                one -> DocumentWords.of(shell, one.kind()))
                        .column("Titel", "Title", ValueType.text(), one -> shell.in(one.title()))
                        .column("Adress", "Address", ValueType.text(), GoverningDocumentRow::url)
                        .column(
                                "Gäller från",
                                "Valid from",
                                ValueType.date(),
                                one -> one.valid() == null ? null : one.valid().from())
                        .column(
                                "Gäller till och med",
                                "Valid to",
                                ValueType.date(),
                                one -> one.valid() == null ? null : one.valid().lastDay())
                        .column(
                                "Områden",
                                "Areas",
                                ValueType.wholeNumber(0, Integer.MAX_VALUE),
                                GoverningDocumentRow::areas)
                        .build();
        return TableFile.of(shell, export, format, () -> documents.all(kindOf(kind)).stream());
    }

    @Allowed(Permission.PLAN_EDIT)
    @GetMapping(LIST + "/new")
    Html form(Shell shell) {
        return Html.of(
                new DocumentFormPage(
                        shell, null, DocumentForm.blank(Once.newKey()), FormErrors.none(shell)));
    }

    @Allowed(Permission.PLAN_EDIT)
    @PostMapping(LIST)
    Html add(Shell shell, @ModelAttribute DocumentForm form) {
        FormErrors errors = new FormErrors(shell);
        DocumentContent content = form.content(errors);
        if (errors.any()) {
            return Html.invalid(new DocumentFormPage(shell, null, form, errors));
        }
        return Html.redirect(
                        once.create(
                                "governing-document",
                                form.key(),
                                form,
                                () -> {
                                    service.add(content);
                                    return LIST;
                                }))
                .saying("platform.saved");
    }

    private GoverningDocumentRow find(GoverningDocumentId id) {
        return documents.find(id).orElseThrow(NotFound::new);
    }

    @Allowed(Permission.PLAN_EDIT)
    @GetMapping(LIST + "/{id}/edit")
    Html edit(Shell shell, @PathVariable GoverningDocumentId id) {
        return Html.of(
                new DocumentFormPage(shell, id, DocumentForm.of(find(id)), FormErrors.none(shell)));
    }

    @Allowed(Permission.PLAN_EDIT)
    @PostMapping(LIST + "/{id}")
    Html rewrite(
            Shell shell, @PathVariable GoverningDocumentId id, @ModelAttribute DocumentForm form) {
        find(id);
        FormErrors errors = new FormErrors(shell);
        DocumentContent content = form.content(errors);
        if (errors.any()) {
            return Html.invalid(new DocumentFormPage(shell, id, form, errors));
        }
        try {
            service.rewrite(id, form.seen(), content);
        } catch (TextsChangedMeanwhile meanwhile) {
            return Html.conflict(conflict(shell, form, find(id)));
        }
        return Html.redirect(LIST).saying("platform.saved");
    }

    private static ConflictPage conflict(
            Shell shell, DocumentForm mine, GoverningDocumentRow saved) {
        DocumentForm theirs = DocumentForm.of(saved);
        return new ConflictPage(
                shell,
                LIST + "/" + saved.id().value(),
                LIST,
                saved.version(),
                shell.t("plan.somebody"),
                "",
                List.of(
                        chosen(
                                shell,
                                "kind",
                                shell.t("plan.document.kind"),
                                mine.kind(),
                                theirs.kind(),
                                DocumentWords.kinds(shell)),
                        line("title", shell.t("plan.document.title"), mine.title(), theirs.title()),
                        line(
                                "titleEn",
                                shell.t("plan.document.titleEn"),
                                mine.titleEn(),
                                theirs.titleEn()),
                        line("url", shell.t("plan.document.url"), mine.url(), theirs.url()),
                        line("from", shell.t("plan.localPlan.from"), mine.from(), theirs.from()),
                        line("to", shell.t("plan.localPlan.to"), mine.to(), theirs.to())));
    }

    @Allowed(Permission.PLAN_EDIT)
    @PostMapping(LIST + "/{id}/removal")
    Html remove(@PathVariable GoverningDocumentId id) {
        DocumentForm was = DocumentForm.of(find(id));
        try {
            service.remove(id);
        } catch (Invalid used) {
            return Html.redirect(LIST).saying(used.messageKey());
        }
        return Html.redirect(LIST)
                .saying("plan.document.removed")
                .undoable(
                        Undo.by(LIST)
                                .with("key", Once.newKey())
                                .with("kind", was.typed(was.kind()))
                                .with("title", was.typed(was.title()))
                                .with("titleEn", was.typed(was.titleEn()))
                                .with("url", was.typed(was.url()))
                                .with("from", was.typed(was.from()))
                                .with("to", was.typed(was.to())));
    }
}
