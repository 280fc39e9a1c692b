package se.arbetsro.plan.web.proposal;

import static se.arbetsro.platform.web.ConflictPage.Field.chosen;
import static se.arbetsro.platform.web.ConflictPage.Field.line;
import static se.arbetsro.platform.web.ConflictPage.Field.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.plan.domain.proposal.ProposalContent;
import se.arbetsro.plan.domain.proposal.ProposalId;
import se.arbetsro.plan.domain.proposal.ProposalQueries;
import se.arbetsro.plan.domain.proposal.ProposalRow;
import se.arbetsro.plan.domain.proposal.ProposalService;
import se.arbetsro.plan.domain.version.EditionRow;
import se.arbetsro.plan.domain.version.PlanQueries;
import se.arbetsro.plan.domain.version.TextsChangedMeanwhile;
import se.arbetsro.plan.domain.version.VersionRow;
import se.arbetsro.plan.web.PlanConflicts;
import se.arbetsro.plan.web.PlanWords;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Undo;

/** Writes what a version proposes. */
@Controller
class ProposalTextController {

    private final PlanQueries plans;
    private final ProposalQueries proposals;
    private final ProposalService service;
    private final Once once;

    ProposalTextController(
            PlanQueries plans, ProposalQueries proposals, ProposalService service, Once once) {
        this.plans = plans;
        this.proposals = proposals;
        this.service = service;
        this.once = once;
    }

    private VersionRow version(String key) {
        return plans.version(key).orElseThrow(NotFound::new);
    }

    private ProposalRow find(ProposalId id) {
        return proposals.find(id).orElseThrow(NotFound::new);
    }

    private List<Option> areas(Shell shell, PlanVersionId version) {
        List<Option> options = new ArrayList<>();
        for (EditionRow one : plans.editions(version)) {
            options.add(
                    Option.of(one.areaKey(), PlanWords.area(shell, one.number(), one.shortName())));
        }
        return options;
    }

    @Allowed(Permission.PLAN_EDIT)
    @GetMapping("/plans/{version}/proposals/new")
    Html form(
            Shell shell,
            @PathVariable String version,
            @RequestParam(required = false) @Nullable String area) {
        VersionRow row = version(version);
        return Html.of(
                new ProposalFormPage(
                        shell,
                        row.key(),
                        null,
                        ProposalForm.blank(Once.newKey(), area),
                        FormErrors.none(shell),
                        areas(shell, row.id())));
    }

    /** The area that was chosen; null for the version as a whole. */
    private @Nullable AreaId area(VersionRow version, ProposalForm form, FormErrors errors) {
        String key = form.area();
        if (key == null || key.isEmpty()) {
            return null;
        }
        return plans.edition(version.key(), key)
                .map(EditionRow::areaId)
                .orElseGet(() -> {
                    errors.add("area", "platform.form.choice");
                    return null;
                });
    }

    @Allowed(Permission.PLAN_EDIT)
    @PostMapping("/plans/{version}/proposals")
    Html add(Shell shell, @PathVariable("version") String key, @ModelAttribute ProposalForm form) {
        VersionRow row = version(key);
        FormErrors errors = new FormErrors(shell);
        AreaId area = area(row, form, errors);
        Integer place = form.placeAmongAll(errors);
        ProposalContent content = form.content(errors);
        if (errors.any()) {
            return Html.invalid(
                    new ProposalFormPage(shell, key, null, form, errors, areas(shell, row.id())));
        }
        try {
            return Html.redirect(
                            once.create(
                                    "proposal",
                                    form.key(),
                                    form,
                                    () ->
                                            "/proposals/"
                                                    + service.add(row.id(), area, place, content)
                                                            .value()))
                    .saying("plan.proposal.added");
        } catch (Invalid held) {
            errors.add(FormErrors.FORM, held.messageKey());
            return Html.invalid(
                    new ProposalFormPage(shell, key, null, form, errors, areas(shell, row.id())));
        }
    }

    @Allowed(Permission.PLAN_EDIT)
    @GetMapping("/proposals/{id}/edit")
    Html edit(Shell shell, @PathVariable ProposalId id) {
        ProposalRow saved = find(id);
        return Html.of(
                new ProposalFormPage(
                        shell,
                        saved.versionKey(),
                        id,
                        ProposalForm.of(saved),
                        FormErrors.none(shell),
                        areas(shell, saved.versionId())));
    }

    @Allowed(Permission.PLAN_EDIT)
    @PostMapping("/proposals/{id}")
    Html rewrite(Shell shell, @PathVariable ProposalId id, @ModelAttribute ProposalForm form) {
        ProposalRow saved = find(id);
        FormErrors errors = new FormErrors(shell);
        AreaId area = area(version(saved.versionKey()), form, errors);
        Integer place = form.placeAmongAll(errors);
        ProposalContent content = form.content(errors);
        if (errors.any()) {
            return Html.invalid(
                    new ProposalFormPage(
                            shell,
                            saved.versionKey(),
                            id,
                            form,
                            errors,
                            areas(shell, saved.versionId())));
        }
        try {
            service.rewrite(id, form.seen(), area, place, content);
        } catch (TextsChangedMeanwhile meanwhile) {
            return Html.conflict(conflict(shell, form, find(id)));
        } catch (Invalid held) {
            errors.add(FormErrors.FORM, held.messageKey());
            return Html.invalid(
                    new ProposalFormPage(
                            shell,
                            saved.versionKey(),
                            id,
                            form,
                            errors,
                            areas(shell, saved.versionId())));
        }
        return Html.redirect("/proposals/" + id.value()).saying("platform.saved");
    }

    private ConflictPage conflict(Shell shell, ProposalForm mine, ProposalRow saved) {
        ProposalForm theirs = ProposalForm.of(saved);
        List<Option> areas = new ArrayList<>(areas(shell, saved.versionId()));
        areas.addFirst(Option.of("", shell.t("plan.proposal.whole")));
        List<Option> mandates = new ArrayList<>(ProposalWords.mandates(shell));
        mandates.addFirst(Option.of("", shell.t("plan.notKnown")));
        return PlanConflicts.page(
                shell,
                "/proposals/" + saved.id().value(),
                saved.version(),
                null,
                "",
                List.of(
                        line("title", shell.t("plan.proposal.title"), mine.title(), theirs.title()),
                        line(
                                "titleEn",
                                shell.t("plan.proposal.titleEn"),
                                mine.titleEn(),
                                theirs.titleEn()),
                        text("text", shell.t("plan.proposal.text"), mine.text(), theirs.text()),
                        text(
                                "textEn",
                                shell.t("plan.proposal.textEn"),
                                mine.textEn(),
                                theirs.textEn()),
                        chosen(
                                shell,
                                "area",
                                shell.t("plan.activity.area"),
                                mine.area(),
                                theirs.area(),
                                areas),
                        line("place", shell.t("plan.proposal.place"), mine.place(), theirs.place()),
                        chosen(
                                shell,
                                "mandate",
                                shell.t("plan.mandate"),
                                mine.mandate(),
                                theirs.mandate(),
                                mandates),
                        line(
                                "mandateSource",
                                shell.t("plan.mandate.source"),
                                mine.mandateSource(),
                                theirs.mandateSource()),
                        line(
                                "source",
                                shell.t("plan.proposal.source"),
                                mine.source(),
                                theirs.source())));
    }

    @Allowed(Permission.PLAN_EDIT)
    @PostMapping("/proposals/{id}/removal")
    Html remove(@PathVariable ProposalId id) {
        ProposalRow saved = find(id);
        try {
            service.remove(id);
        } catch (Invalid used) {
            return Html.redirect("/proposals/" + id.value()).saying(used.messageKey());
        }
        String list = "/plans/" + saved.versionKey() + "/proposals";
        ProposalForm was = ProposalForm.of(saved);
        return Html.redirect(list)
                .saying("plan.proposal.removed")
                .undoable(
                        Undo.by(list)
                                .with("key", Once.newKey())
                                .with("area", was.typed(was.area()))
                                .with("place", was.typed(was.place()))
                                .with("title", was.typed(was.title()))
                                .with("titleEn", was.typed(was.titleEn()))
                                .with("text", was.typed(was.text()))
                                .with("textEn", was.typed(was.textEn()))
                                .with("mandate", was.typed(was.mandate()))
                                .with("mandateSource", was.typed(was.mandateSource()))
                                .with("source", was.typed(was.source())));
    }
}
