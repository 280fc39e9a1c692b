package se.arbetsro.governance.web.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.arbetsro.governance.RiskMeasureId;
import se.arbetsro.governance.domain.change.PlannedChangeChangedMeanwhile;
import se.arbetsro.governance.domain.risk.Effect;
import se.arbetsro.governance.domain.risk.RiskQueries;
import se.arbetsro.governance.domain.risk.RiskQueries.AreaRow;
import se.arbetsro.governance.domain.risk.RiskQueries.MeasureRow;
import se.arbetsro.governance.domain.risk.RiskService;
import se.arbetsro.governance.web.SmallField;
import se.arbetsro.governance.web.SmallFormPage;
import se.arbetsro.governance.web.Typing;
import se.arbetsro.governance.web.change.ChangeForms;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.SeenVersion;
import se.arbetsro.platform.web.Shell;

/** What becomes of a measure: an activity of the local plan, and a control of what it did. */
@Controller
@OfToday
class MeasureCourseController {

    private final RiskPlaces places;
    private final RiskQueries risks;
    private final RiskService service;

    MeasureCourseController(RiskPlaces places, RiskQueries risks, RiskService service) {
        this.places = places;
        this.risks = risks;
        this.service = service;
    }

    private MeasureRow find(RiskMeasureId id) {
        return risks.measure(id).orElseThrow(NotFound::new);
    }

    @Allowed(Permission.PLANNED_CHANGE_EDIT)
    @GetMapping("/risk-measures/{id}/control")
    Html control(Shell shell, @PathVariable RiskMeasureId id) {
        return Html.of(saved(shell, find(id)));
    }

    private SmallFormPage saved(Shell shell, MeasureRow row) {
        LocalDate on = row.controlledOn() == null ? shell.today() : row.controlledOn();
        Effect effect = row.controlEffect();
        return controlled(
                shell,
                row,
                new MeasureControlForm(
                        Long.toString(row.version()),
                        on.toString(),
                        effect == null ? null : effect.name(),
                        row.controlNote()),
                FormErrors.none(shell));
    }

    private SmallFormPage controlled(
            Shell shell, MeasureRow row, MeasureControlForm form, FormErrors errors) {
        return ChangeForms.changed(
                        shell,
                        places.edited(row.plannedChangeId()),
                        shell.t("governance.risk.control.of", row.what()),
                        "/risk-measures/" + row.id().value() + "/control",
                        RiskPlaces.address(row.plannedChangeId()),
                        form.version(),
                        List.of(
                                SmallField.day(
                                        "controlledOn",
                                        shell.t("governance.risk.control.on"),
                                        form.controlledOn()),
                                SmallField.radios(
                                        "effect",
                                        shell.t("governance.risk.effect"),
                                        form.effect(),
                                        RiskWords.effects(shell)),
                                SmallField.text(
                                                "note",
                                                shell.t("governance.risk.control.note"),
                                                form.note(),
                                                1_000)
                                        .mayBeEmpty()),
                        errors)
                .ledBy(shell.t("governance.risk.control.lead"));
    }

    @Allowed(Permission.PLANNED_CHANGE_EDIT)
    @PostMapping("/risk-measures/{id}/control")
    Html control(
            Shell shell, @PathVariable RiskMeasureId id, @ModelAttribute MeasureControlForm form) {
        MeasureRow row = find(id);
        places.edited(row.plannedChangeId());
        FormErrors errors = new FormErrors(shell);
        LocalDate on = errors.date("controlledOn", form.controlledOn());
        if (on.isAfter(shell.today())) {
            errors.add("controlledOn", "governance.change.step.future");
        }
        Effect effect = errors.optionalChoice("effect", form.effect(), Effect.class);
        if (effect == null) {
            errors.add("effect", "platform.form.choice");
        }
        String note = errors.optionalText("note", form.note(), 1_000);
        if (errors.any() || effect == null) {
            return Html.invalid(controlled(shell, row, form, errors));
        }
        try {
            service.control(id, SeenVersion.of(form.version()), on, effect, note);
        } catch (PlannedChangeChangedMeanwhile meanwhile) {
            MeasureRow now = find(id);
            return Html.conflict(
                    controlled(shell, now, form, errors)
                            .beside(saved(shell, now), now.changedByName(), now.changedAt()));
        }
        return Html.redirect(RiskPlaces.address(row.plannedChangeId())).saying("platform.saved");
    }

    /** The plan area under which a measure becomes an activity, as it is chosen. */
    public record MeasureActivityForm(@Nullable String area) {}

    @Allowed(Permission.PLANNED_CHANGE_EDIT)
    @GetMapping("/risk-measures/{id}/activity")
    Html activity(Shell shell, @PathVariable RiskMeasureId id) {
        return Html.of(
                activity(shell, find(id), new MeasureActivityForm(null), FormErrors.none(shell)));
    }

    private SmallFormPage activity(
            Shell shell, MeasureRow row, MeasureActivityForm form, FormErrors errors) {
        List<Option> areas =
                risks.areas(row.unitId()).stream()
                        .map(area ->
                                Option.of(
                                        area.areaId().toString(),
                                        shell.in(new Text2(area.nameSv(), area.nameEn()))))
                        .toList();
        return ChangeForms.made(
                        shell,
                        places.edited(row.plannedChangeId()),
                        shell.t("governance.risk.activity.make"),
                        "/risk-measures/" + row.id().value() + "/activity",
                        RiskPlaces.address(row.plannedChangeId()),
                        null,
                        List.of(
                                SmallField.choice(
                                        "area",
                                        shell.t("governance.risk.activity.area"),
                                        form.area(),
                                        areas)),
                        errors)
                .ledBy(shell.t("governance.risk.activity.lead", row.what()));
    }

    @Allowed(Permission.PLANNED_CHANGE_EDIT)
    @PostMapping("/risk-measures/{id}/activity")
    Html makeActivity(
            Shell shell, @PathVariable RiskMeasureId id, @ModelAttribute MeasureActivityForm form) {
        MeasureRow row = find(id);
        places.edited(row.plannedChangeId());
        FormErrors errors = new FormErrors(shell);
        Optional<AreaRow> area =
                Typing.id(form.area())
                        .flatMap(chosen ->
                                risks.areas(row.unitId()).stream()
                                        .filter(one -> one.areaId().equals(chosen))
                                        .findFirst());
        if (area.isEmpty()) {
            errors.add("area", "platform.form.choice");
            return Html.invalid(activity(shell, row, form, errors));
        }
        service.makeActivity(
                id, new PlanVersionId(area.get().planVersionId()), new AreaId(area.get().areaId()));
        return Html.redirect(RiskPlaces.address(row.plannedChangeId()))
                .saying("governance.risk.activity.made");
    }
}
