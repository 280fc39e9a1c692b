package se.arbetsro.plan.web.goal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.GoalId;
import se.arbetsro.plan.domain.goal.GoalQueries;
import se.arbetsro.plan.domain.goal.GoalView;
import se.arbetsro.plan.domain.goal.SubGoalChangedMeanwhile;
import se.arbetsro.plan.domain.goal.SubGoalContent;
import se.arbetsro.plan.domain.goal.SubGoalHasEnded;
import se.arbetsro.plan.domain.goal.SubGoalId;
import se.arbetsro.plan.domain.goal.SubGoalQueries;
import se.arbetsro.plan.domain.goal.SubGoalService;
import se.arbetsro.plan.web.ReasonPage;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Undo;

/** Steps towards a goal: set, rewritten, reached, ended. */
@Controller
class SubGoalController {

    private final GoalQueries goals;
    private final SubGoalQueries steps;
    private final SubGoalService service;
    private final Once once;

    SubGoalController(GoalQueries goals, SubGoalQueries steps, SubGoalService service, Once once) {
        this.goals = goals;
        this.steps = steps;
        this.service = service;
        this.once = once;
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @GetMapping("/goals/{id}/sub-goals/new")
    Html form(Shell shell, @PathVariable GoalId id) {
        SubGoalForm form = new SubGoalForm(Once.newKey(), null, null, null, null, null);
        return Html.of(page(shell, goal(id), null, form, FormErrors.none(shell)));
    }

    private GoalView goal(GoalId id) {
        return goals.find(id, null).orElseThrow(NotFound::new);
    }

    private SubGoalQueries.SubGoalRow step(SubGoalId id) {
        return steps.subGoal(id).orElseThrow(NotFound::new);
    }

    private SubGoalFormPage page(
            Shell shell,
            GoalView goal,
            @Nullable SubGoalId step,
            SubGoalForm form,
            FormErrors errors) {
        return new SubGoalFormPage(shell, goal, step, form, errors, indicators(shell));
    }

    private List<Option> indicators(Shell shell) {
        return steps.measurable().stream()
                .map(one -> Option.of(one.key(), shell.in(one.name())))
                .toList();
    }

    private Optional<SubGoalContent> content(SubGoalForm form, FormErrors errors) {
        return form.content(
                errors, steps.measurable().stream().map(SubGoalQueries.IndicatorRow::key).toList());
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @PostMapping("/goals/{id}/sub-goals")
    Html add(Shell shell, @PathVariable GoalId id, @ModelAttribute SubGoalForm form) {
        FormErrors errors = new FormErrors(shell);
        Optional<SubGoalContent> content = content(form, errors);
        if (content.isEmpty()) {
            return Html.invalid(page(shell, goal(id), null, form, errors));
        }
        return Html.redirect(
                        once.create(
                                "sub-goal",
                                form.key(),
                                id + form.toString(),
                                () -> {
                                    service.add(id, content.get());
                                    return "/goals/" + id.value();
                                }))
                .saying("plan.subGoal.added");
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @GetMapping("/sub-goals/{id}/edit")
    Html edit(Shell shell, @PathVariable SubGoalId id) {
        SubGoalQueries.SubGoalRow saved = step(id);
        if (saved.endedWhy() != null) {
            return Html.instead("/goals/" + saved.goalId().value()).saying("plan.subGoal.hasEnded");
        }
        SubGoalForm form = SubGoalForm.of(saved, typed(shell, saved));
        return Html.of(page(shell, goal(saved.goalId()), id, form, FormErrors.none(shell)));
    }

    private static String typed(Shell shell, SubGoalQueries.SubGoalRow saved) {
        return saved.target() == null ? "" : shell.number(saved.target(), saved.decimals());
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @PostMapping("/sub-goals/{id}")
    Html rewrite(Shell shell, @PathVariable SubGoalId id, @ModelAttribute SubGoalForm form) {
        SubGoalQueries.SubGoalRow saved = step(id);
        FormErrors errors = new FormErrors(shell);
        Optional<SubGoalContent> content = content(form, errors);
        if (content.isEmpty()) {
            return Html.invalid(page(shell, goal(saved.goalId()), id, form, errors));
        }
        try {
            service.rewrite(id, form.seen(), content.get());
        } catch (SubGoalChangedMeanwhile | SubGoalHasEnded meanwhile) {
            SubGoalQueries.SubGoalRow now = step(id);
            return Html.conflict(
                    SubGoalConflict.view(
                            shell,
                            form,
                            now,
                            SubGoalForm.of(now, typed(shell, now)),
                            indicators(shell)));
        }
        return back(saved).saying("platform.saved");
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @PostMapping("/sub-goals/{id}/reached")
    Html reached(@PathVariable SubGoalId id, @RequestParam(defaultValue = "0") long version) {
        SubGoalQueries.SubGoalRow step = step(id);
        long now = service.mark(id, version, true);
        return back(step)
                .saying("plan.subGoal.reachedNow")
                .undoable(
                        Undo.by("/sub-goals/" + id.value() + "/not-reached").with("version", now));
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @PostMapping("/sub-goals/{id}/not-reached")
    Html notReached(@PathVariable SubGoalId id, @RequestParam(defaultValue = "0") long version) {
        SubGoalQueries.SubGoalRow step = step(id);
        service.mark(id, version, false);
        return back(step).saying("plan.subGoal.notReachedNow");
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @GetMapping("/sub-goals/{id}/ending")
    Html askWhy(Shell shell, @PathVariable SubGoalId id) {
        SubGoalQueries.SubGoalRow step = step(id);
        return Html.of(reason(shell, step, "", step.version(), FormErrors.none(shell)));
    }

    private ReasonPage reason(
            Shell shell,
            SubGoalQueries.SubGoalRow step,
            String typed,
            long version,
            FormErrors errors) {
        GoalView goal = goal(step.goalId());
        String back = "/goals/" + goal.id().value();
        return new ReasonPage(
                shell,
                List.of(new Crumb(shell.t("plan.goals"), "/goals"), new Crumb(goal.what(), back)),
                shell.t("plan.subGoal.end"),
                shell.t("plan.subGoal.end.lead", SubGoalWords.sentence(shell, step)),
                "/sub-goals/" + step.id().value() + "/ending",
                back,
                "why",
                shell.t("plan.subGoal.endedWhy"),
                typed,
                1_000,
                List.of(new ReasonPage.Carried("version", Long.toString(version))),
                errors);
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @PostMapping("/sub-goals/{id}/ending")
    Html end(
            Shell shell,
            @PathVariable SubGoalId id,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(required = false) @Nullable String why) {
        SubGoalQueries.SubGoalRow step = step(id);
        FormErrors errors = new FormErrors(shell);
        String reason = errors.text("why", why, 1_000);
        if (errors.any()) {
            return Html.invalid(reason(shell, step, why == null ? "" : why, version, errors));
        }
        long now = service.end(id, version, reason);
        return back(step)
                .saying("plan.subGoal.endedNow")
                .undoable(Undo.by("/sub-goals/" + id.value() + "/resumption").with("version", now));
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @PostMapping("/sub-goals/{id}/resumption")
    Html resume(@PathVariable SubGoalId id, @RequestParam(defaultValue = "0") long version) {
        SubGoalQueries.SubGoalRow step = step(id);
        service.resume(id, version);
        return back(step).saying("plan.subGoal.resumedNow");
    }

    private static Html back(SubGoalQueries.SubGoalRow step) {
        return Html.redirect("/goals/" + step.goalId().value());
    }
}
