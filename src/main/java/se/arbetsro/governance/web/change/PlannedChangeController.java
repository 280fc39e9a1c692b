package se.arbetsro.governance.web.change;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.governance.PlannedChangeId;
import se.arbetsro.governance.domain.change.ChangeContent;
import se.arbetsro.governance.domain.change.ChangeCourseQueries;
import se.arbetsro.governance.domain.change.ChangeCourseQueries.StepRow;
import se.arbetsro.governance.domain.change.ChangeKind;
import se.arbetsro.governance.domain.change.ChangeState;
import se.arbetsro.governance.domain.change.PlanWorkQueries;
import se.arbetsro.governance.domain.change.PlanWorkQueries.Stood;
import se.arbetsro.governance.domain.change.PlannedChangeChangedMeanwhile;
import se.arbetsro.governance.domain.change.PlannedChangeQueries;
import se.arbetsro.governance.domain.change.PlannedChangeQueries.ChangeRow;
import se.arbetsro.governance.domain.change.PlannedChangeService;
import se.arbetsro.governance.domain.consultation.SettingService;
import se.arbetsro.governance.domain.consultation.TakenUpQueries;
import se.arbetsro.governance.web.Typing;
import se.arbetsro.governance.web.change.PlannedChangePage.TakenUp;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.audit.AuditQueries;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.HistoryLine;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.SeenVersion;
import se.arbetsro.platform.web.Shell;

/**
 * A planned change: notice given, read, rewritten, and the change set begun that carries it out.
 */
@Controller
@OfToday
class PlannedChangeController {

    private final PlannedChangeQueries changes;
    private final ChangeCourseQueries course;
    private final PlanWorkQueries work;
    private final TakenUpQueries takenUp;
    private final SettingService settings;
    private final PlannedChangeService service;
    private final ChangeUnits units;
    private final AuditQueries audit;
    private final Once once;

    PlannedChangeController(
            PlannedChangeQueries changes,
            ChangeCourseQueries course,
            PlanWorkQueries work,
            TakenUpQueries takenUp,
            SettingService settings,
            PlannedChangeService service,
            ChangeUnits units,
            AuditQueries audit,
            Once once) {
        this.changes = changes;
        this.course = course;
        this.work = work;
        this.takenUp = takenUp;
        this.settings = settings;
        this.service = service;
        this.units = units;
        this.audit = audit;
        this.once = once;
    }

    @Allowed(Permission.PLANNED_CHANGE_READ)
    @GetMapping("/planned-changes/{id}")
    Html show(Shell shell, @PathVariable PlannedChangeId id) {
        ChangeRow change = changes.find(id).orElseThrow(NotFound::new);
        List<StepRow> steps = course.steps(id);
        return Html.of(
                new PlannedChangePage(
                        shell,
                        change,
                        steps,
                        course.views(id),
                        course.representatives(id),
                        course.stances(id),
                        course.sets(id),
                        course.followUps(id),
                        work(change, steps),
                        takenUp(shell, change),
                        Access.may(CurrentViewer.get(), Permission.UNIT_CHANGE),
                        HistoryLine.of(shell, audit.historyOf("planned-change", id.value()))));
    }

    private List<Stood> work(ChangeRow change, List<StepRow> steps) {
        return steps.stream()
                .filter(step -> step.state() == ChangeState.CARRIED_OUT)
                .map(StepRow::day)
                .max(Comparator.naturalOrder())
                .map(day -> work.around(change.affectedUnits(), day))
                .orElse(List.of());
    }

    private TakenUp takenUp(Shell shell, ChangeRow change) {
        String address = ChangeForms.address(change.id());
        return new TakenUp(
                takenUp.matters(address),
                takenUp.asked(address),
                takenUp.anyAsked(address),
                change.edits() ? takenUp.ahead(change.unitId(), shell.today()) : List.of(),
                settings.find().consultationGate());
    }

    @Allowed(Permission.PLANNED_CHANGE_EDIT)
    @GetMapping("/planned-changes/new")
    Html form(Shell shell, @RequestParam(required = false) @Nullable String unit) {
        PlannedChangeForm form =
                new PlannedChangeForm(
                        Once.newKey(),
                        null,
                        unit,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
        return Html.of(page(shell, null, form, FormErrors.none(shell)));
    }

    private PlannedChangeFormPage page(
            Shell shell, @Nullable ChangeRow saved, PlannedChangeForm form, FormErrors errors) {
        return new PlannedChangeFormPage(shell, saved, form, errors, units.options(shell, saved));
    }

    @Allowed(Permission.PLANNED_CHANGE_EDIT)
    @PostMapping("/planned-changes")
    Html giveNotice(Shell shell, @ModelAttribute PlannedChangeForm form) {
        FormErrors errors = new FormErrors(shell);
        Optional<UUID> unit = Typing.id(form.unit());
        if (unit.isEmpty()) {
            errors.add("unit", "platform.form.choice");
        }
        ChangeKind kind = kind(form, errors);
        ChangeContent content = form.content(errors);
        Set<UnitId> affected = form.affected();
        units.require(affected, errors);
        if (errors.any() || kind == null) {
            return Html.invalid(page(shell, null, form, errors));
        }
        UnitId at = new UnitId(unit.orElseThrow());
        return Html.redirect(
                        once.create(
                                "planned-change",
                                form.key(),
                                form,
                                () ->
                                        ChangeForms.address(
                                                service.giveNotice(
                                                        at,
                                                        kind,
                                                        content,
                                                        affected,
                                                        shell.today()))))
                .saying("governance.change.noticed");
    }

    private static @Nullable ChangeKind kind(PlannedChangeForm form, FormErrors errors) {
        ChangeKind kind = errors.optionalChoice("kind", form.kind(), ChangeKind.class);
        if (kind == null) {
            errors.add("kind", "platform.form.choice");
        }
        return kind;
    }

    @Allowed(Permission.PLANNED_CHANGE_EDIT)
    @GetMapping("/planned-changes/{id}/edit")
    Html edit(Shell shell, @PathVariable PlannedChangeId id) {
        ChangeRow change = edited(id);
        return Html.of(page(shell, change, PlannedChangeForm.of(change), FormErrors.none(shell)));
    }

    private ChangeRow edited(PlannedChangeId id) {
        ChangeRow change = changes.find(id).orElseThrow(NotFound::new);
        if (!change.edits()) {
            throw new Forbidden();
        }
        return change;
    }

    @Allowed(Permission.PLANNED_CHANGE_EDIT)
    @PostMapping("/planned-changes/{id}")
    Html rewrite(
            Shell shell, @PathVariable PlannedChangeId id, @ModelAttribute PlannedChangeForm form) {
        ChangeRow change = edited(id);
        FormErrors errors = new FormErrors(shell);
        ChangeKind kind = kind(form, errors);
        ChangeContent content = form.content(errors);
        Set<UnitId> affected = form.affected();
        affected.removeAll(change.affectedUnits());
        units.require(affected, errors);
        if (errors.any() || kind == null) {
            return Html.invalid(page(shell, change, form, errors));
        }
        try {
            service.rewrite(id, SeenVersion.of(form.version()), kind, content, form.affected());
        } catch (PlannedChangeChangedMeanwhile meanwhile) {
            List<Option> known = units.options(shell, change);
            return Html.conflict(PlannedChangeConflict.view(shell, form, edited(id), known));
        }
        return Html.redirect(ChangeForms.address(id)).saying("platform.saved");
    }

    @Allowed(Permission.UNIT_CHANGE)
    @PostMapping("/planned-changes/{id}/change-sets")
    Html beginChangeSet(
            @PathVariable PlannedChangeId id,
            @RequestParam(required = false) @Nullable String key) {
        return Html.redirect(
                        once.create(
                                "planned-change-set",
                                key,
                                id,
                                () -> "/organisation-changes/" + service.beginChangeSet(id)))
                .saying("governance.change.setBegun");
    }
}
