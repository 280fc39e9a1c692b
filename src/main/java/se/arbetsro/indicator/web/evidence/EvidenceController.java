package se.arbetsro.indicator.web.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.indicator.EvidenceId;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.domain.IndicatorQueries;
import se.arbetsro.indicator.domain.evidence.Evidence;
import se.arbetsro.indicator.domain.evidence.EvidenceChanged;
import se.arbetsro.indicator.domain.evidence.EvidenceService;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.ConflictPage.Field;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.LastSaved;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Undo;

/** Studies by others: listed, added, changed, taken away and put back. */
@Controller
@OfToday
class EvidenceController {

    private final EvidenceService shelf;
    private final IndicatorQueries indicators;
    private final LastSaved lastSaved;
    private final Access access;
    private final Once once;

    EvidenceController(
            EvidenceService shelf,
            IndicatorQueries indicators,
            LastSaved lastSaved,
            Access access,
            Once once) {
        this.shelf = shelf;
        this.indicators = indicators;
        this.lastSaved = lastSaved;
        this.access = access;
        this.once = once;
    }

    @Allowed(Permission.INDICATOR_READ)
    @GetMapping("/indicators/evidence")
    Html list(Shell shell, @RequestParam(defaultValue = "") String indicator) {
        return Html.of(
                new EvidenceListPage(
                        shell,
                        shelf.list(key(indicator)),
                        indicators.inForce(shell.today()).stream()
                                .map(one -> Option.of(one.indicatorKey(), shell.in(one.name())))
                                .toList(),
                        indicator,
                        access.mayEverywhere(Permission.INDICATOR_EDIT)));
    }

    private static @Nullable IndicatorKey key(String typed) {
        return IndicatorKey.isKey(typed) ? IndicatorKey.of(typed) : null;
    }

    @Allowed(Permission.INDICATOR_READ)
    @GetMapping(path = "/indicators/evidence", params = "format")
    TableFile<Evidence> file(
            Shell shell,
            @RequestParam(defaultValue = "") String indicator,
            @RequestParam TableFormat format) {
        TableExport<Evidence> export =
                TableExport.<Evidence>titled("Studier", "Studies")
                        .column("Studie", "Study", ValueType.text(), one -> one.content().title())
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
                                "Tal",
                                "Indicator",
                                ValueType.text(),
                                one -> shell.in(one.indicatorName()))
                        .column(
                                "Vad den visar",
                                "What it shows",
                                ValueType.text(),
                                one -> one.content().finding())
                        .column("Länk", "Link", ValueType.text(), one -> one.content().url())
                        .build();
        return TableFile.of(shell, export, format, () -> shelf.list(key(indicator)).stream());
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @GetMapping("/indicators/{key}/evidence/new")
    Html form(Shell shell, @PathVariable IndicatorKey key) {
        access.requireEverywhere(Permission.INDICATOR_EDIT);
        return Html.of(
                adding(shell, key, EvidenceForm.empty(Once.newKey()), FormErrors.none(shell)));
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @PostMapping("/indicators/{key}/evidence")
    Html add(Shell shell, @PathVariable IndicatorKey key, @ModelAttribute EvidenceForm form) {
        access.requireEverywhere(Permission.INDICATOR_EDIT);
        FormErrors errors = new FormErrors(shell);
        EvidenceFormPage page = adding(shell, key, form, errors);
        Evidence.Content content = form.content(errors).orElse(null);
        if (content == null) {
            return Html.invalid(page);
        }
        String location =
                once.create(
                        "evidence",
                        form.key(),
                        form,
                        () -> {
                            shelf.add(key, content);
                            return page.back();
                        });
        return Html.redirect(location).saying("platform.saved");
    }

    private EvidenceFormPage adding(
            Shell shell, IndicatorKey key, EvidenceForm form, FormErrors errors) {
        Definition definition =
                indicators.definitions(key).stream()
                        .reduce((_, later) -> later)
                        .orElseThrow(NotFound::new);
        String back = "/indicators/" + key;
        return new EvidenceFormPage(
                shell, shell.in(definition.name()), back, back + "/evidence", null, form, errors);
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @GetMapping("/evidence/{id}/edit")
    Html edit(Shell shell, @PathVariable EvidenceId id) {
        Evidence evidence = editable(id);
        return Html.of(
                changing(shell, evidence, EvidenceForm.of(evidence), FormErrors.none(shell)));
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @PostMapping("/evidence/{id}/edit")
    Html save(Shell shell, @PathVariable EvidenceId id, @ModelAttribute EvidenceForm form) {
        Evidence before = editable(id);
        FormErrors errors = new FormErrors(shell);
        EvidenceFormPage page = changing(shell, before, form, errors);
        Evidence.Content content = form.content(errors).orElse(null);
        if (content == null) {
            return Html.invalid(page);
        }
        try {
            shelf.rewrite(before, form.seen(), content);
        } catch (EvidenceChanged _) {
            return Html.conflict(conflict(page, editable(id)));
        }
        return Html.redirect(page.back()).saying("platform.saved");
    }

    private Evidence editable(EvidenceId id) {
        access.requireEverywhere(Permission.INDICATOR_EDIT);
        return shelf.find(id).orElseThrow(NotFound::new);
    }

    private static EvidenceFormPage changing(
            Shell shell, Evidence evidence, EvidenceForm form, FormErrors errors) {
        String address = "/evidence/" + evidence.id().value();
        return new EvidenceFormPage(
                shell,
                shell.in(evidence.indicatorName()),
                "/indicators/" + evidence.indicatorKey(),
                address + "/edit",
                address + "/removal",
                form,
                errors);
    }

    private ConflictPage conflict(EvidenceFormPage page, Evidence now) {
        Shell shell = page.shell();
        EvidenceForm mine = page.form();
        EvidenceForm theirs = EvidenceForm.of(now);
        LastSaved.By by = lastSaved.of(shell, "evidence", now.id().value());
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
                                shell.t("indicator.evidence.title"),
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
                                "url", shell.t("indicator.evidence.url"), mine.url(), theirs.url()),
                        Field.text(
                                "finding",
                                shell.t("indicator.evidence.finding"),
                                mine.finding(),
                                theirs.finding())));
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @PostMapping("/evidence/{id}/removal")
    Html remove(@PathVariable EvidenceId id) {
        Evidence evidence = editable(id);
        shelf.remove(id);
        return Html.redirect("/indicators/" + evidence.indicatorKey())
                .saying("indicator.evidence.removed")
                .undoable(Undo.by("/evidence/" + id.value() + "/restoration"));
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @PostMapping("/evidence/{id}/restoration")
    Html restore(@PathVariable EvidenceId id) {
        shelf.restore(id);
        return Html.redirect("/indicators/" + editable(id).indicatorKey())
                .saying("indicator.evidence.restored");
    }
}
