package se.arbetsro.plan.web.activity.control;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.ActivityId;
import se.arbetsro.plan.domain.activity.ActivityChangedMeanwhile;
import se.arbetsro.plan.domain.activity.ControlContent;
import se.arbetsro.plan.domain.activity.ControlId;
import se.arbetsro.plan.domain.activity.ControlQueries;
import se.arbetsro.plan.domain.activity.ControlService;
import se.arbetsro.plan.domain.activity.reading.ActivityQueries;
import se.arbetsro.plan.domain.activity.reading.ActivityView;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Shell;

/** What came of a finished activity. */
@Controller
class ControlController {

    private final ActivityQueries activities;
    private final ControlQueries queries;
    private final ControlService controls;
    private final Once once;

    ControlController(
            ActivityQueries activities,
            ControlQueries queries,
            ControlService controls,
            Once once) {
        this.activities = activities;
        this.queries = queries;
        this.controls = controls;
        this.once = once;
    }

    @Allowed(Permission.LOCAL_PLAN_READ)
    @GetMapping("/activities/{id}/controls/new")
    Html form(Shell shell, @PathVariable ActivityId id) {
        ControlForm form =
                new ControlForm(
                        Once.newKey(),
                        null,
                        shell.today().toString(),
                        CurrentViewer.get().name(),
                        null,
                        null);
        return Html.of(
                new ControlFormPage(shell, find(shell, id), null, form, FormErrors.none(shell)));
    }

    private ActivityView find(Shell shell, ActivityId id) {
        return activities.find(id, shell.asOf()).orElseThrow(NotFound::new);
    }

    @Allowed(Permission.LOCAL_PLAN_READ)
    @PostMapping("/activities/{id}/controls")
    Html add(Shell shell, @PathVariable ActivityId id, @ModelAttribute ControlForm form) {
        FormErrors errors = new FormErrors(shell);
        ControlContent content = form.content(errors);
        if (errors.any()) {
            return Html.invalid(new ControlFormPage(shell, find(shell, id), null, form, errors));
        }
        String location =
                once.create(
                        "control",
                        form.key(),
                        form,
                        () -> {
                            controls.add(id, content);
                            return "/activities/" + id.value();
                        });
        return Html.redirect(location).saying("plan.control.added");
    }

    private ControlQueries.ControlRow control(ControlId id) {
        return queries.find(id).orElseThrow(NotFound::new);
    }

    @Allowed(Permission.LOCAL_PLAN_READ)
    @GetMapping("/controls/{id}/edit")
    Html edit(Shell shell, @PathVariable ControlId id) {
        ControlQueries.ControlRow saved = control(id);
        return Html.of(
                new ControlFormPage(
                        shell,
                        find(shell, saved.activityId()),
                        id,
                        ControlForm.of(saved),
                        FormErrors.none(shell)));
    }

    @Allowed(Permission.LOCAL_PLAN_READ)
    @PostMapping("/controls/{id}")
    Html rewrite(Shell shell, @PathVariable ControlId id, @ModelAttribute ControlForm form) {
        ControlQueries.ControlRow saved = control(id);
        ActivityView activity = find(shell, saved.activityId());
        FormErrors errors = new FormErrors(shell);
        ControlContent content = form.content(errors);
        if (errors.any()) {
            return Html.invalid(new ControlFormPage(shell, activity, id, form, errors));
        }
        try {
            controls.rewrite(id, form.seen(), content);
        } catch (ActivityChangedMeanwhile meanwhile) {
            return Html.conflict(ControlConflict.page(shell, form, control(id)));
        }
        return Html.redirect("/activities/" + saved.activityId().value()).saying("platform.saved");
    }
}
