package se.arbetsro.plan.web.local;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.GoalId;
import se.arbetsro.plan.domain.local.GoalService;
import se.arbetsro.plan.domain.local.SubGoal;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Shell;

/** Steps towards a goal. */
@Controller
class SubGoalController {

    private final GoalService goals;
    private final Once once;

    SubGoalController(GoalService goals, Once once) {
        this.goals = goals;
        this.once = once;
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @PostMapping("/goals/{id}/sub-goals")
    Html add(
            Shell shell,
            @PathVariable GoalId id,
            @RequestParam(required = false) @Nullable String key,
            @RequestParam(required = false) @Nullable String indicator,
            @RequestParam(required = false) @Nullable String target,
            @RequestParam(required = false) @Nullable String description,
            @RequestParam(required = false) @Nullable String byWhen) {
        FormErrors errors = new FormErrors(shell);
        BigDecimal value = errors.optionalNumber("target", target);
        String words = errors.optionalText("description", description, 500);
        LocalDate day = errors.optionalDate("byWhen", byWhen);
        String measured = indicator == null || indicator.isBlank() ? null : indicator;
        if (errors.any() || (words == null && (measured == null || value == null))) {
            throw new Invalid("plan.subGoal.measuredOrDescribed");
        }
        SubGoal step =
                new SubGoal(
                        value == null ? null : measured,
                        measured == null ? null : value,
                        words,
                        day,
                        shell.today(),
                        null);
        return Html.redirect(
                once.create(
                        "sub-goal",
                        key,
                        id + step.toString(),
                        () -> {
                            goals.addSubGoal(id, step);
                            return "/goals/" + id.value();
                        }));
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @PostMapping("/goals/{id}/sub-goals/{position}/removal")
    Html remove(@PathVariable GoalId id, @PathVariable int position) {
        goals.removeSubGoal(id, position);
        return back(id);
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @PostMapping("/goals/{id}/sub-goals/{position}/reached")
    Html reached(@PathVariable GoalId id, @PathVariable int position) {
        goals.markSubGoal(id, position, true);
        return back(id);
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @PostMapping("/goals/{id}/sub-goals/{position}/not-reached")
    Html notReached(@PathVariable GoalId id, @PathVariable int position) {
        goals.markSubGoal(id, position, false);
        return back(id);
    }

    private static Html back(GoalId id) {
        return Html.redirect("/goals/" + id.value()).saying("platform.saved");
    }
}
