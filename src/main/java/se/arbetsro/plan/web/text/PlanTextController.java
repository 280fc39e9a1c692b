package se.arbetsro.plan.web.text;

import static se.arbetsro.platform.web.ConflictPage.Field.chosen;
import static se.arbetsro.platform.web.ConflictPage.Field.line;
import static se.arbetsro.platform.web.ConflictPage.Field.text;
import static se.arbetsro.platform.web.ConflictPage.Field.ticked;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.domain.proposal.ProposalQueries;
import se.arbetsro.plan.domain.version.EditionContent;
import se.arbetsro.plan.domain.version.EditionRow;
import se.arbetsro.plan.domain.version.PlanQueries;
import se.arbetsro.plan.domain.version.PlanService;
import se.arbetsro.plan.domain.version.TextsChangedMeanwhile;
import se.arbetsro.plan.domain.version.VersionContent;
import se.arbetsro.plan.domain.version.VersionRow;
import se.arbetsro.plan.web.PlanConflicts;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Shell;

/** Writes what the plan says: facts of a version, texts of its areas. */
@Controller
class PlanTextController {

    private final PlanQueries plans;
    private final ProposalQueries proposals;
    private final PlanService service;

    PlanTextController(PlanQueries plans, ProposalQueries proposals, PlanService service) {
        this.plans = plans;
        this.proposals = proposals;
        this.service = service;
    }

    private VersionRow version(String key) {
        return plans.version(key).orElseThrow(NotFound::new);
    }

    private EditionRow edition(String version, String area) {
        return plans.edition(version, area).orElseThrow(NotFound::new);
    }

    @Allowed(Permission.PLAN_EDIT)
    @GetMapping("/plans/{version}/edit")
    Html version(Shell shell, @PathVariable String version) {
        VersionRow saved = version(version);
        return Html.of(
                new VersionFormPage(shell, saved, VersionForm.of(saved), FormErrors.none(shell)));
    }

    @Allowed(Permission.PLAN_EDIT)
    @PostMapping("/plans/{version}")
    Html describe(
            Shell shell, @PathVariable("version") String key, @ModelAttribute VersionForm form) {
        VersionRow saved = version(key);
        FormErrors errors = new FormErrors(shell);
        VersionContent content = form.content(errors);
        if (errors.any()) {
            return Html.invalid(new VersionFormPage(shell, saved, form, errors));
        }
        try {
            service.describe(saved.id(), form.seen(), content);
        } catch (TextsChangedMeanwhile meanwhile) {
            return Html.conflict(conflict(shell, form, version(key)));
        } catch (Invalid hindered) {
            boolean days = !Objects.equals(content.used(), saved.used());
            errors.add(days ? "usedFrom" : "title", hindered.messageKey());
            return Html.invalid(new VersionFormPage(shell, saved, form, errors));
        }
        return Html.redirect("/plans/" + key).saying("platform.saved");
    }

    private static ConflictPage conflict(Shell shell, VersionForm mine, VersionRow saved) {
        VersionForm theirs = VersionForm.of(saved);
        String here = "/plans/" + saved.key();
        return PlanConflicts.page(
                shell,
                here,
                saved.version(),
                null,
                "",
                List.of(
                        line("title", shell.t("plan.version.title"), mine.title(), theirs.title()),
                        line(
                                "titleEn",
                                shell.t("plan.version.titleEn"),
                                mine.titleEn(),
                                theirs.titleEn()),
                        line("dated", shell.t("plan.version.dated"), mine.dated(), theirs.dated()),
                        line(
                                "decision",
                                shell.t("plan.version.decision"),
                                mine.decision(),
                                theirs.decision()),
                        line(
                                "printedText",
                                shell.t("plan.version.printedText"),
                                mine.printedText(),
                                theirs.printedText()),
                        line(
                                "printedFrom",
                                shell.t("plan.version.printedFrom"),
                                mine.printedFrom(),
                                theirs.printedFrom()),
                        line(
                                "printedTo",
                                shell.t("plan.version.printedTo"),
                                mine.printedTo(),
                                theirs.printedTo()),
                        line(
                                "usedFrom",
                                shell.t("plan.version.usedFrom"),
                                mine.usedFrom(),
                                theirs.usedFrom()),
                        line(
                                "usedTo",
                                shell.t("plan.version.usedTo"),
                                mine.usedTo(),
                                theirs.usedTo()),
                        ticked(
                                shell,
                                "stated",
                                shell.t("plan.version.stated"),
                                mine.stated(),
                                theirs.stated())));
    }

    @Allowed(Permission.PLAN_EDIT)
    @GetMapping("/plans/{version}/areas/{area}/edit")
    Html area(Shell shell, @PathVariable String version, @PathVariable String area) {
        EditionRow saved = edition(version, area);
        return Html.of(
                new EditionFormPage(shell, saved, EditionForm.of(saved), FormErrors.none(shell)));
    }

    @Allowed(Permission.PLAN_EDIT)
    @PostMapping("/plans/{version}/areas/{area}")
    Html reword(
            Shell shell,
            @PathVariable("version") String versionKey,
            @PathVariable String area,
            @ModelAttribute EditionForm form) {
        EditionRow saved = edition(versionKey, area);
        FormErrors errors = new FormErrors(shell);
        EditionContent content = form.content(errors);
        if (errors.any()) {
            return Html.invalid(new EditionFormPage(shell, saved, form, errors));
        }
        try {
            service.reword(saved.id(), form.seen(), content);
        } catch (TextsChangedMeanwhile meanwhile) {
            return Html.conflict(conflict(shell, form, edition(versionKey, area)));
        } catch (Invalid held) {
            errors.add(FormErrors.FORM, held.messageKey());
            return Html.invalid(new EditionFormPage(shell, saved, form, errors));
        }
        return Html.redirect("/plans/" + versionKey + "/areas/" + area).saying("platform.saved");
    }

    private static ConflictPage conflict(Shell shell, EditionForm mine, EditionRow saved) {
        EditionForm theirs = EditionForm.of(saved);
        String here = "/plans/" + saved.versionKey() + "/areas/" + saved.areaKey();
        return PlanConflicts.page(
                shell,
                here,
                saved.version(),
                null,
                "",
                List.of(
                        line("name", shell.t("plan.area.name"), mine.name(), theirs.name()),
                        line("nameEn", shell.t("plan.area.nameEn"), mine.nameEn(), theirs.nameEn()),
                        line(
                                "shortName",
                                shell.t("plan.area.shortName"),
                                mine.shortName(),
                                theirs.shortName()),
                        line(
                                "shortNameEn",
                                shell.t("plan.area.shortNameEn"),
                                mine.shortNameEn(),
                                theirs.shortNameEn()),
                        text(
                                "desiredState",
                                shell.t("plan.area.desiredState"),
                                mine.desiredState(),
                                theirs.desiredState()),
                        text(
                                "desiredStateEn",
                                shell.t("plan.area.desiredStateEn"),
                                mine.desiredStateEn(),
                                theirs.desiredStateEn()),
                        text(
                                "guidance",
                                shell.t("plan.area.guidance"),
                                mine.guidance(),
                                theirs.guidance()),
                        text(
                                "guidanceEn",
                                shell.t("plan.area.guidanceEn"),
                                mine.guidanceEn(),
                                theirs.guidanceEn()),
                        chosen(
                                shell,
                                "textOrigin",
                                shell.t("plan.area.textOrigin"),
                                mine.textOrigin(),
                                theirs.textOrigin(),
                                EditionFormPage.origins(shell))));
    }

    @Allowed(Permission.PLAN_READ)
    @GetMapping("/plans/{version}/translation")
    Html translation(Shell shell, @PathVariable("version") String key) {
        VersionRow row = version(key);
        return Html.of(
                new TranslationPage(
                        shell,
                        row,
                        plans.editions(row.id()),
                        proposals.of(row.id(), ProposalQueries.Wanted.ALL),
                        Access.may(CurrentViewer.get(), Permission.PLAN_EDIT)));
    }
}
