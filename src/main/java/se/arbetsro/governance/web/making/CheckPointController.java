package se.arbetsro.governance.web.making;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.arbetsro.governance.PlanCheckPointId;
import se.arbetsro.governance.PlanMakingId;
import se.arbetsro.governance.domain.making.CheckPointContent;
import se.arbetsro.governance.domain.making.CheckPointQueries;
import se.arbetsro.governance.domain.making.CheckPointQueries.PointRow;
import se.arbetsro.governance.domain.making.CheckPointService;
import se.arbetsro.governance.domain.making.MakingChangedMeanwhile;
import se.arbetsro.governance.domain.making.PlanMakingQueries;
import se.arbetsro.governance.domain.making.PlanMakingQueries.MakingRow;
import se.arbetsro.governance.web.SmallField;
import se.arbetsro.governance.web.SmallFormPage;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.SeenVersion;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Undo;

/** Days on which it is looked at what came of a plan version. */
@Controller
@OfToday
class CheckPointController {

    private final PlanMakingQueries makings;
    private final CheckPointQueries points;
    private final CheckPointService service;
    private final Once once;

    CheckPointController(
            PlanMakingQueries makings,
            CheckPointQueries points,
            CheckPointService service,
            Once once) {
        this.makings = makings;
        this.points = points;
        this.service = service;
        this.once = once;
    }

    @Allowed(Permission.PLAN_EDIT)
    @GetMapping("/plan-makings/{id}/check-points/new")
    Html form(Shell shell, @PathVariable PlanMakingId id) {
        CheckPointForm form = new CheckPointForm(Once.newKey(), null, null, null, null, null);
        return Html.of(made(shell, kept(id), form, FormErrors.none(shell)));
    }

    private MakingRow kept(PlanMakingId id) {
        return MakingForms.kept(makings.find(id).orElseThrow(NotFound::new));
    }

    private static List<SmallField> due(Shell shell, CheckPointForm form) {
        return List.of(
                SmallField.day("dueOn", shell.t("governance.checkPoint.dueOn"), form.dueOn()),
                SmallField.line("what", shell.t("governance.checkPoint.what"), form.what(), 300)
                        .hinted(shell.t("governance.checkPoint.what.hint")));
    }

    private static SmallFormPage made(
            Shell shell, MakingRow making, CheckPointForm form, FormErrors errors) {
        return MakingForms.page(
                shell,
                making.id(),
                making.versionKey(),
                shell.t("governance.checkPoint.new"),
                shell.t("governance.checkPoint.new.lead"),
                MakingForms.address(making.id()) + "/check-points",
                form.key(),
                null,
                due(shell, form),
                errors);
    }

    @Allowed(Permission.PLAN_EDIT)
    @PostMapping("/plan-makings/{id}/check-points")
    Html set(Shell shell, @PathVariable PlanMakingId id, @ModelAttribute CheckPointForm form) {
        MakingRow making = kept(id);
        FormErrors errors = new FormErrors(shell);
        CheckPointContent content = form.content(errors);
        if (errors.any()) {
            return Html.invalid(made(shell, making, form, errors));
        }
        try {
            return Html.redirect(
                            once.create(
                                    "plan-check-point",
                                    form.key(),
                                    form,
                                    () -> {
                                        service.set(id, content);
                                        return MakingForms.address(id);
                                    }))
                    .saying("governance.checkPoint.set");
        } catch (Invalid over) {
            errors.add(FormErrors.FORM, over.messageKey());
            return Html.invalid(made(shell, making, form, errors));
        }
    }

    private PointRow known(PlanCheckPointId id) {
        PointRow row = points.find(id).orElseThrow(NotFound::new);
        if (!row.keeps()) {
            throw new Forbidden();
        }
        return row;
    }

    @Allowed(Permission.PLAN_EDIT)
    @GetMapping("/plan-check-points/{id}")
    Html edit(Shell shell, @PathVariable PlanCheckPointId id) {
        PointRow row = known(id);
        return Html.of(changed(shell, row, CheckPointForm.of(row), FormErrors.none(shell)));
    }

    private static SmallFormPage changed(
            Shell shell, PointRow row, CheckPointForm form, FormErrors errors) {
        String here = "/plan-check-points/" + row.id().value();
        SmallFormPage page =
                MakingForms.page(
                        shell,
                        row.planMakingId(),
                        row.versionKey(),
                        shell.t("governance.checkPoint.of", shell.date(row.dueOn())),
                        shell.t("governance.checkPoint.lead"),
                        here,
                        null,
                        form.version(),
                        List.of(
                                due(shell, form).getFirst(),
                                due(shell, form).getLast(),
                                SmallField.day(
                                                "doneOn",
                                                shell.t("governance.checkPoint.doneOn"),
                                                form.doneOn())
                                        .mayBeEmpty(),
                                SmallField.text(
                                                "note",
                                                shell.t("governance.checkPoint.note"),
                                                form.note(),
                                                4_000)
                                        .mayBeEmpty()),
                        errors);
        return row.doneOn() == null ? page.removedAt(here + "/removal") : page;
    }

    @Allowed(Permission.PLAN_EDIT)
    @PostMapping("/plan-check-points/{id}")
    Html rewrite(
            Shell shell, @PathVariable PlanCheckPointId id, @ModelAttribute CheckPointForm form) {
        PointRow row = known(id);
        FormErrors errors = new FormErrors(shell);
        CheckPointContent content = form.content(errors);
        if (errors.any()) {
            return Html.invalid(changed(shell, row, form, errors));
        }
        try {
            service.rewrite(id, SeenVersion.of(form.version()), content);
        } catch (MakingChangedMeanwhile meanwhile) {
            return Html.conflict(MakingConflicts.point(shell, form, known(id)));
        }
        return Html.redirect(MakingForms.address(row.planMakingId())).saying("platform.saved");
    }

    @Allowed(Permission.PLAN_EDIT)
    @PostMapping("/plan-check-points/{id}/removal")
    Html remove(@PathVariable PlanCheckPointId id) {
        PointRow row = known(id);
        service.remove(id);
        String making = MakingForms.address(row.planMakingId());
        return Html.redirect(making)
                .saying("governance.checkPoint.removed")
                .undoable(
                        Undo.by(making + "/check-points")
                                .with("key", Once.newKey())
                                .with("dueOn", row.dueOn())
                                .with("what", row.what()));
    }
}
