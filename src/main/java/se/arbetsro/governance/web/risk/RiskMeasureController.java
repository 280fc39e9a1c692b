package se.arbetsro.governance.web.risk;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.arbetsro.governance.RiskId;
import se.arbetsro.governance.RiskMeasureId;
import se.arbetsro.governance.domain.change.PlannedChangeChangedMeanwhile;
import se.arbetsro.governance.domain.risk.MeasureContent;
import se.arbetsro.governance.domain.risk.RiskQueries;
import se.arbetsro.governance.domain.risk.RiskQueries.MeasureRow;
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

/** What is done about a risk. */
@Controller
@OfToday
class RiskMeasureController {

    private final RiskPlaces places;
    private final RiskQueries risks;
    private final RiskService service;
    private final Once once;

    RiskMeasureController(RiskPlaces places, RiskQueries risks, RiskService service, Once once) {
        this.places = places;
        this.risks = risks;
        this.service = service;
        this.once = once;
    }

    @Allowed(Permission.PLANNED_CHANGE_EDIT)
    @GetMapping("/risks/{id}/measures/new")
    Html form(Shell shell, @PathVariable RiskId id) {
        RiskMeasureForm form = new RiskMeasureForm(Once.newKey(), null, null, null, null);
        return Html.of(made(shell, risk(id), form, FormErrors.none(shell)));
    }

    private RiskRow risk(RiskId id) {
        return risks.risk(id).orElseThrow(NotFound::new);
    }

    private static List<SmallField> fields(Shell shell, RiskMeasureForm form) {
        return List.of(
                SmallField.line("what", shell.t("governance.risk.measure"), form.what(), 120),
                SmallField.line("who", shell.t("governance.risk.measure.who"), form.who(), 120)
                        .hinted(shell.t("governance.risk.measure.who.hint")),
                SmallField.day("dueOn", shell.t("governance.risk.measure.due"), form.dueOn()));
    }

    private SmallFormPage made(Shell shell, RiskRow risk, RiskMeasureForm form, FormErrors errors) {
        return ChangeForms.made(
                        shell,
                        places.edited(risk.plannedChangeId()),
                        shell.t("governance.risk.measure.new"),
                        "/risks/" + risk.id().value() + "/measures",
                        RiskPlaces.address(risk.plannedChangeId()),
                        form.key(),
                        fields(shell, form),
                        errors)
                .ledBy(risk.what());
    }

    @Allowed(Permission.PLANNED_CHANGE_EDIT)
    @PostMapping("/risks/{id}/measures")
    Html plan(Shell shell, @PathVariable RiskId id, @ModelAttribute RiskMeasureForm form) {
        RiskRow risk = risk(id);
        places.edited(risk.plannedChangeId());
        FormErrors errors = new FormErrors(shell);
        MeasureContent content = form.content(errors);
        if (errors.any()) {
            return Html.invalid(made(shell, risk, form, errors));
        }
        return Html.redirect(
                        once.create(
                                "risk-measure",
                                form.key(),
                                form,
                                () -> {
                                    service.plan(id, content);
                                    return RiskPlaces.address(risk.plannedChangeId())
                                            + "#risk-"
                                            + id.value();
                                }))
                .saying("platform.saved");
    }

    @Allowed(Permission.PLANNED_CHANGE_EDIT)
    @GetMapping("/risk-measures/{id}/edit")
    Html edit(Shell shell, @PathVariable RiskMeasureId id) {
        MeasureRow row = find(id);
        return Html.of(saved(shell, row));
    }

    private SmallFormPage saved(Shell shell, MeasureRow row) {
        return changed(shell, row, RiskMeasureForm.of(row), FormErrors.none(shell));
    }

    private MeasureRow find(RiskMeasureId id) {
        return risks.measure(id).orElseThrow(NotFound::new);
    }

    private SmallFormPage changed(
            Shell shell, MeasureRow row, RiskMeasureForm form, FormErrors errors) {
        String action = "/risk-measures/" + row.id().value();
        SmallFormPage page =
                ChangeForms.changed(
                        shell,
                        places.edited(row.plannedChangeId()),
                        shell.t("governance.risk.measure.change"),
                        action,
                        RiskPlaces.address(row.plannedChangeId()),
                        form.version(),
                        fields(shell, form),
                        errors);
        return row.activityId() == null ? page.removedAt(action + "/removal") : page;
    }

    @Allowed(Permission.PLANNED_CHANGE_EDIT)
    @PostMapping("/risk-measures/{id}")
    Html rewrite(
            Shell shell, @PathVariable RiskMeasureId id, @ModelAttribute RiskMeasureForm form) {
        MeasureRow row = find(id);
        places.edited(row.plannedChangeId());
        FormErrors errors = new FormErrors(shell);
        MeasureContent content = form.content(errors);
        if (errors.any()) {
            return Html.invalid(changed(shell, row, form, errors));
        }
        try {
            service.rewrite(id, SeenVersion.of(form.version()), content);
        } catch (PlannedChangeChangedMeanwhile meanwhile) {
            MeasureRow now = find(id);
            return Html.conflict(
                    changed(shell, now, form, errors)
                            .beside(saved(shell, now), now.changedByName(), now.changedAt()));
        }
        return Html.redirect(RiskPlaces.address(row.plannedChangeId())).saying("platform.saved");
    }

    @Allowed(Permission.PLANNED_CHANGE_EDIT)
    @PostMapping("/risk-measures/{id}/removal")
    Html remove(Shell shell, @PathVariable RiskMeasureId id) {
        MeasureRow row = find(id);
        SmallFormPage was = saved(shell, row);
        service.remove(id);
        Html done =
                Html.redirect(RiskPlaces.address(row.plannedChangeId()))
                        .saying("governance.change.removed");
        // A control that was noted would not come back with its measure.
        return row.controlledOn() == null
                ? done.undoable(was.madeAgainAt("/risks/" + row.riskId().value() + "/measures"))
                : done;
    }
}
