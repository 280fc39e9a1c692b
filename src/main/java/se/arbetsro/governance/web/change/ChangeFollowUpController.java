package se.arbetsro.governance.web.change;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.arbetsro.governance.ChangeFollowUpId;
import se.arbetsro.governance.PlannedChangeId;
import se.arbetsro.governance.domain.change.ChangeCourseQueries;
import se.arbetsro.governance.domain.change.ChangeCourseQueries.FollowUpRow;
import se.arbetsro.governance.domain.change.PlannedChangeChangedMeanwhile;
import se.arbetsro.governance.domain.change.PlannedChangeQueries;
import se.arbetsro.governance.domain.change.PlannedChangeQueries.ChangeRow;
import se.arbetsro.governance.domain.change.PlannedChangeService;
import se.arbetsro.governance.web.SmallField;
import se.arbetsro.governance.web.SmallFormPage;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.SeenVersion;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Undo;

/** Days on which a planned change is looked at afterwards, and what came of it. */
@Controller
@OfToday
class ChangeFollowUpController {

    private final PlannedChangeQueries changes;
    private final ChangeCourseQueries course;
    private final PlannedChangeService service;
    private final Once once;

    ChangeFollowUpController(
            PlannedChangeQueries changes,
            ChangeCourseQueries course,
            PlannedChangeService service,
            Once once) {
        this.changes = changes;
        this.course = course;
        this.service = service;
        this.once = once;
    }

    @Allowed(Permission.PLANNED_CHANGE_EDIT)
    @GetMapping("/planned-changes/{id}/follow-ups/new")
    Html form(Shell shell, @PathVariable PlannedChangeId id) {
        FollowUpForm form = new FollowUpForm(Once.newKey(), null, null, null, null);
        return Html.of(made(shell, edited(id), form, FormErrors.none(shell)));
    }

    private ChangeRow edited(PlannedChangeId id) {
        ChangeRow change = changes.find(id).orElseThrow(NotFound::new);
        if (!change.edits()) {
            throw new Forbidden();
        }
        return change;
    }

    private static SmallFormPage made(
            Shell shell, ChangeRow change, FollowUpForm form, FormErrors errors) {
        String here = ChangeForms.address(change.id());
        return ChangeForms.made(
                shell,
                change,
                shell.t("governance.change.followUp.new"),
                here + "/follow-ups",
                here,
                form.key(),
                List.of(
                        SmallField.day(
                                "dueOn", shell.t("governance.change.followUp.due"), form.dueOn())),
                errors);
    }

    @Allowed(Permission.PLANNED_CHANGE_EDIT)
    @PostMapping("/planned-changes/{id}/follow-ups")
    Html set(Shell shell, @PathVariable PlannedChangeId id, @ModelAttribute FollowUpForm form) {
        ChangeRow change = edited(id);
        FormErrors errors = new FormErrors(shell);
        LocalDate due = errors.date("dueOn", form.dueOn());
        if (errors.any()) {
            return Html.invalid(made(shell, change, form, errors));
        }
        return Html.redirect(
                        once.create(
                                "change-follow-up",
                                form.key(),
                                form,
                                () -> {
                                    service.lookAgain(id, due);
                                    return ChangeForms.address(id);
                                }))
                .saying("platform.saved");
    }

    @Allowed(Permission.PLANNED_CHANGE_EDIT)
    @GetMapping("/change-follow-ups/{id}")
    Html report(Shell shell, @PathVariable ChangeFollowUpId id) {
        return Html.of(saved(shell, find(id)));
    }

    private SmallFormPage saved(Shell shell, FollowUpRow row) {
        LocalDate done = row.doneOn();
        FollowUpForm form =
                new FollowUpForm(
                        null,
                        Long.toString(row.version()),
                        null,
                        (done == null ? shell.today() : done).toString(),
                        row.outcome());
        return told(shell, row, form, FormErrors.none(shell));
    }

    private FollowUpRow find(ChangeFollowUpId id) {
        return course.followUp(id).orElseThrow(NotFound::new);
    }

    private SmallFormPage told(Shell shell, FollowUpRow row, FollowUpForm form, FormErrors errors) {
        ChangeRow change = edited(row.plannedChangeId());
        String action = "/change-follow-ups/" + row.id().value();
        SmallFormPage page =
                ChangeForms.changed(
                                shell,
                                change,
                                shell.t("governance.change.followUp.of", shell.date(row.dueOn())),
                                action,
                                ChangeForms.address(change.id()),
                                form.version(),
                                List.of(
                                        SmallField.day(
                                                "doneOn",
                                                shell.t("governance.change.followUp.doneOn"),
                                                form.doneOn()),
                                        SmallField.text(
                                                        "outcome",
                                                        shell.t(
                                                                "governance.change.followUp.outcome"),
                                                        form.outcome(),
                                                        4_000)
                                                .hinted(
                                                        shell.t(
                                                                "governance.change.followUp.outcome.hint"))),
                                errors)
                        .ledBy(shell.t("governance.change.followUp.lead"));
        return row.doneOn() == null ? page.removedAt(action + "/removal") : page;
    }

    @Allowed(Permission.PLANNED_CHANGE_EDIT)
    @PostMapping("/change-follow-ups/{id}")
    Html followUp(
            Shell shell, @PathVariable ChangeFollowUpId id, @ModelAttribute FollowUpForm form) {
        FollowUpRow row = find(id);
        edited(row.plannedChangeId());
        FormErrors errors = new FormErrors(shell);
        LocalDate done = errors.date("doneOn", form.doneOn());
        String outcome = errors.text("outcome", form.outcome(), 4_000);
        if (errors.any()) {
            return Html.invalid(told(shell, row, form, errors));
        }
        try {
            service.followUp(id, SeenVersion.of(form.version()), done, outcome, shell.lang());
        } catch (PlannedChangeChangedMeanwhile meanwhile) {
            FollowUpRow now = find(id);
            return Html.conflict(
                    told(shell, now, form, errors)
                            .beside(saved(shell, now), now.changedByName(), now.changedAt()));
        }
        return Html.redirect(ChangeForms.address(row.plannedChangeId())).saying("platform.saved");
    }

    @Allowed(Permission.PLANNED_CHANGE_EDIT)
    @PostMapping("/change-follow-ups/{id}/removal")
    Html drop(@PathVariable ChangeFollowUpId id) {
        FollowUpRow row = find(id);
        service.dropFollowUp(id);
        String change = ChangeForms.address(row.plannedChangeId());
        return Html.redirect(change)
                .saying("governance.change.removed")
                .undoable(
                        Undo.by(change + "/follow-ups")
                                .with("key", Once.newKey())
                                .with("dueOn", row.dueOn()));
    }
}
