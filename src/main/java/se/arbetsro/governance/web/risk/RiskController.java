package se.arbetsro.governance.web.risk;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.arbetsro.governance.PlannedChangeId;
import se.arbetsro.governance.RiskId;
import se.arbetsro.governance.domain.change.PlannedChangeChangedMeanwhile;
import se.arbetsro.governance.domain.change.PlannedChangeQueries.ChangeRow;
import se.arbetsro.governance.domain.risk.RiskContent;
import se.arbetsro.governance.domain.risk.RiskQueries;
import se.arbetsro.governance.domain.risk.RiskQueries.RiskRow;
import se.arbetsro.governance.domain.risk.RiskService;
import se.arbetsro.governance.web.SmallField;
import se.arbetsro.governance.web.SmallFormPage;
import se.arbetsro.governance.web.change.ChangeForms;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.SeenVersion;
import se.arbetsro.platform.web.Shell;

/** The risks of a planned change, one by one. */
@Controller
@OfToday
class RiskController {

    private final RiskPlaces places;
    private final RiskQueries risks;
    private final RiskService service;
    private final Once once;

    RiskController(RiskPlaces places, RiskQueries risks, RiskService service, Once once) {
        this.places = places;
        this.risks = risks;
        this.service = service;
        this.once = once;
    }

    @Allowed(Permission.PLANNED_CHANGE_EDIT)
    @GetMapping("/planned-changes/{id}/risks/new")
    Html form(Shell shell, @PathVariable PlannedChangeId id) {
        RiskForm form = new RiskForm(Once.newKey(), null, null, null, null, null);
        return Html.of(made(shell, places.edited(id), form, FormErrors.none(shell)));
    }

    private static List<SmallField> fields(Shell shell, RiskForm form) {
        return List.of(
                SmallField.text("what", shell.t("governance.risk.what"), form.what(), 2_000)
                        .hinted(shell.t("governance.risk.what.hint")),
                SmallField.line("place", shell.t("governance.risk.place"), form.place(), 200)
                        .hinted(shell.t("governance.risk.place.hint"))
                        .mayBeEmpty(),
                SmallField.radios(
                                "serious",
                                shell.t("governance.risk.serious"),
                                form.serious(),
                                RiskWords.seriousness(shell))
                        .hinted(shell.t("governance.risk.serious.hint")),
                SmallField.radios(
                        "likelihood",
                        shell.t("governance.risk.likelihood"),
                        form.likelihood(),
                        RiskWords.likelihoods(shell)));
    }

    private static SmallFormPage made(
            Shell shell, ChangeRow change, RiskForm form, FormErrors errors) {
        String here = RiskPlaces.address(change.id());
        return ChangeForms.made(
                shell,
                change,
                shell.t("governance.risk.new"),
                here,
                here,
                form.key(),
                fields(shell, form),
                errors);
    }

    @Allowed(Permission.PLANNED_CHANGE_EDIT)
    @PostMapping("/planned-changes/{id}/risks")
    Html see(Shell shell, @PathVariable PlannedChangeId id, @ModelAttribute RiskForm form) {
        ChangeRow change = places.edited(id);
        FormErrors errors = new FormErrors(shell);
        RiskContent content = form.content(errors);
        if (errors.any()) {
            return Html.invalid(made(shell, change, form, errors));
        }
        return Html.redirect(
                        once.create(
                                "risk",
                                form.key(),
                                form,
                                () ->
                                        RiskPlaces.address(id)
                                                + "#risk-"
                                                + service.see(id, content).value()))
                .saying("platform.saved");
    }

    @Allowed(Permission.PLANNED_CHANGE_EDIT)
    @GetMapping("/risks/{id}/edit")
    Html edit(Shell shell, @PathVariable RiskId id) {
        RiskRow risk = find(id);
        return Html.of(saved(shell, risk));
    }

    private SmallFormPage saved(Shell shell, RiskRow risk) {
        return changed(shell, risk, RiskForm.of(risk), FormErrors.none(shell));
    }

    private RiskRow find(RiskId id) {
        return risks.risk(id).orElseThrow(NotFound::new);
    }

    private SmallFormPage changed(Shell shell, RiskRow risk, RiskForm form, FormErrors errors) {
        String action = "/risks/" + risk.id().value();
        return ChangeForms.changed(
                        shell,
                        places.edited(risk.plannedChangeId()),
                        shell.t("governance.risk.change", risk.number()),
                        action,
                        RiskPlaces.address(risk.plannedChangeId()),
                        form.version(),
                        fields(shell, form),
                        errors)
                .removedAt(action + "/removal");
    }

    @Allowed(Permission.PLANNED_CHANGE_EDIT)
    @PostMapping("/risks/{id}")
    Html rewrite(Shell shell, @PathVariable RiskId id, @ModelAttribute RiskForm form) {
        RiskRow risk = find(id);
        places.edited(risk.plannedChangeId());
        FormErrors errors = new FormErrors(shell);
        RiskContent content = form.content(errors);
        if (errors.any()) {
            return Html.invalid(changed(shell, risk, form, errors));
        }
        try {
            service.rewrite(id, SeenVersion.of(form.version()), content);
        } catch (PlannedChangeChangedMeanwhile meanwhile) {
            RiskRow now = find(id);
            return Html.conflict(
                    changed(shell, now, form, errors)
                            .beside(saved(shell, now), now.changedByName(), now.changedAt()));
        }
        return Html.redirect(RiskPlaces.address(risk.plannedChangeId())).saying("platform.saved");
    }

    @Allowed(Permission.PLANNED_CHANGE_EDIT)
    @PostMapping("/risks/{id}/removal")
    Html remove(Shell shell, @PathVariable RiskId id) {
        RiskRow risk = find(id);
        SmallFormPage was = saved(shell, risk);
        service.remove(id);
        String risks = RiskPlaces.address(risk.plannedChangeId());
        return Html.redirect(risks)
                .saying("governance.change.removed")
                .undoable(was.madeAgainAt(risks));
    }
}
