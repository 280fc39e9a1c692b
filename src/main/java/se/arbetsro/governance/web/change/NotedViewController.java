package se.arbetsro.governance.web.change;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.arbetsro.governance.NotedViewId;
import se.arbetsro.governance.PlannedChangeId;
import se.arbetsro.governance.domain.change.ChangeCourseQueries;
import se.arbetsro.governance.domain.change.ChangeCourseQueries.ViewRow;
import se.arbetsro.governance.domain.change.NotedViewService;
import se.arbetsro.governance.domain.change.NotedViewService.ViewContent;
import se.arbetsro.governance.domain.change.PlannedChangeChangedMeanwhile;
import se.arbetsro.governance.domain.change.PlannedChangeQueries;
import se.arbetsro.governance.domain.change.PlannedChangeQueries.ChangeRow;
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

/** What employees think of a planned change, noted by those who keep it. */
@Controller
@OfToday
class NotedViewController {

    private final PlannedChangeQueries changes;
    private final ChangeCourseQueries course;
    private final NotedViewService service;
    private final Once once;

    NotedViewController(
            PlannedChangeQueries changes,
            ChangeCourseQueries course,
            NotedViewService service,
            Once once) {
        this.changes = changes;
        this.course = course;
        this.service = service;
        this.once = once;
    }

    @Allowed(Permission.PLANNED_CHANGE_EDIT)
    @GetMapping("/planned-changes/{id}/views/new")
    Html form(Shell shell, @PathVariable PlannedChangeId id) {
        NotedViewForm form =
                new NotedViewForm(Once.newKey(), null, null, null, shell.today().toString());
        return Html.of(made(shell, edited(id), form, FormErrors.none(shell)));
    }

    private ChangeRow edited(PlannedChangeId id) {
        ChangeRow change = changes.find(id).orElseThrow(NotFound::new);
        if (!change.edits()) {
            throw new Forbidden();
        }
        return change;
    }

    private static List<SmallField> fields(Shell shell, NotedViewForm form) {
        return List.of(
                SmallField.line("theme", shell.t("governance.change.view.theme"), form.theme(), 120)
                        .hinted(shell.t("governance.change.view.theme.hint")),
                SmallField.text(
                                "words",
                                shell.t("governance.change.view.words"),
                                form.words(),
                                2_000)
                        .hinted(shell.t("governance.change.view.words.hint")),
                SmallField.day(
                        "heardOn", shell.t("governance.change.view.heardOn"), form.heardOn()));
    }

    private static SmallFormPage made(
            Shell shell, ChangeRow change, NotedViewForm form, FormErrors errors) {
        String here = ChangeForms.address(change.id());
        return ChangeForms.made(
                shell,
                change,
                shell.t("governance.change.view.new"),
                here + "/views",
                here,
                form.key(),
                fields(shell, form),
                errors);
    }

    @Allowed(Permission.PLANNED_CHANGE_EDIT)
    @PostMapping("/planned-changes/{id}/views")
    Html note(Shell shell, @PathVariable PlannedChangeId id, @ModelAttribute NotedViewForm form) {
        ChangeRow change = edited(id);
        FormErrors errors = new FormErrors(shell);
        ViewContent content = form.content(errors);
        if (errors.any()) {
            return Html.invalid(made(shell, change, form, errors));
        }
        return Html.redirect(
                        once.create(
                                "noted-view",
                                form.key(),
                                form,
                                () -> {
                                    service.note(id, content);
                                    return ChangeForms.address(id);
                                }))
                .saying("platform.saved");
    }

    @Allowed(Permission.PLANNED_CHANGE_EDIT)
    @GetMapping("/noted-views/{id}/edit")
    Html edit(Shell shell, @PathVariable NotedViewId id) {
        ViewRow view = view(id);
        return Html.of(saved(shell, view));
    }

    private SmallFormPage saved(Shell shell, ViewRow view) {
        return changed(shell, view, NotedViewForm.of(view), FormErrors.none(shell));
    }

    private ViewRow view(NotedViewId id) {
        return course.view(id).orElseThrow(NotFound::new);
    }

    private SmallFormPage changed(
            Shell shell, ViewRow view, NotedViewForm form, FormErrors errors) {
        ChangeRow change = edited(view.plannedChangeId());
        String action = "/noted-views/" + view.id().value();
        return ChangeForms.changed(
                        shell,
                        change,
                        shell.t("governance.change.view.change"),
                        action,
                        ChangeForms.address(change.id()),
                        form.version(),
                        fields(shell, form),
                        errors)
                .removedAt(action + "/removal");
    }

    @Allowed(Permission.PLANNED_CHANGE_EDIT)
    @PostMapping("/noted-views/{id}")
    Html rewrite(Shell shell, @PathVariable NotedViewId id, @ModelAttribute NotedViewForm form) {
        ViewRow view = view(id);
        edited(view.plannedChangeId());
        FormErrors errors = new FormErrors(shell);
        ViewContent content = form.content(errors);
        if (errors.any()) {
            return Html.invalid(changed(shell, view, form, errors));
        }
        try {
            service.rewrite(id, SeenVersion.of(form.version()), content);
        } catch (PlannedChangeChangedMeanwhile meanwhile) {
            ViewRow now = view(id);
            return Html.conflict(
                    changed(shell, now, form, errors)
                            .beside(saved(shell, now), now.changedByName(), now.changedAt()));
        }
        return Html.redirect(ChangeForms.address(view.plannedChangeId())).saying("platform.saved");
    }

    @Allowed(Permission.PLANNED_CHANGE_EDIT)
    @PostMapping("/noted-views/{id}/removal")
    Html remove(Shell shell, @PathVariable NotedViewId id) {
        ViewRow view = view(id);
        SmallFormPage was = saved(shell, view);
        service.remove(id);
        String change = ChangeForms.address(view.plannedChangeId());
        return Html.redirect(change)
                .saying("governance.change.removed")
                .undoable(was.madeAgainAt(change + "/views"));
    }
}
