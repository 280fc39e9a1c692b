package se.arbetsro.plan.web.activity;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.ActivityId;
import se.arbetsro.plan.ActivityStatus;
import se.arbetsro.plan.Decided;
import se.arbetsro.plan.domain.activity.ActivitySteps;
import se.arbetsro.plan.domain.activity.reading.ActivityQueries;
import se.arbetsro.plan.domain.activity.reading.ActivityView;
import se.arbetsro.plan.domain.activity.reading.DecidingGroups;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Undo;

/** The steps of an activity: each is a thing that one makes. Who answers for it may, too. */
@Controller
class ActivityStepController {

    private static final Pattern CARDS =
            Pattern.compile("/activities/cards(\\?[A-Za-z0-9=&%+._~*/:,-]*)?");

    private final ActivityQueries activities;
    private final ActivitySteps steps;
    private final DecidingGroups groups;

    ActivityStepController(ActivityQueries activities, ActivitySteps steps, DecidingGroups groups) {
        this.activities = activities;
        this.steps = steps;
        this.groups = groups;
    }

    /** Also where what was cancelled is taken up again, and where a decision is told afterwards. */
    @Allowed(Permission.LOCAL_PLAN_READ)
    @GetMapping("/activities/{id}/decision")
    Html askWho(
            Shell shell,
            @PathVariable ActivityId id,
            @RequestParam(defaultValue = "") String back) {
        ActivityView activity = find(shell, id);
        boolean ahead = activity.status().canBecome(ActivityStatus.DECIDED);
        if (!ahead && activity.decidedBy() != null) {
            return Html.instead("/activities/" + id.value())
                    .saying("plan.activity.stepNotPossible");
        }
        return Html.of(
                new ActivityDecisionPage(
                        shell,
                        activity,
                        ahead
                                ? TypedDecision.proposed(
                                        shell, groups.unitOf(List.of(activity.unitId())))
                                : new TypedDecision(null, null),
                        back,
                        FormErrors.none(shell)));
    }

    @Allowed(Permission.LOCAL_PLAN_READ)
    @PostMapping("/activities/{id}/decision")
    Html decide(
            Shell shell,
            @PathVariable ActivityId id,
            @ModelAttribute TypedDecision typed,
            @RequestParam(required = false) @Nullable String back) {
        ActivityView activity = find(shell, id);
        if (!activity.say()) {
            throw new Forbidden();
        }
        FormErrors errors = new FormErrors(shell);
        Decided decision = typed.read(errors);
        if (decision == null) {
            return Html.invalid(
                    new ActivityDecisionPage(
                            shell, activity, typed, back == null ? "" : back, errors));
        }
        steps.decide(id, decision);
        return switch (activity.status()) {
            case PROPOSED -> stepped(id, back, "plan.activity.decided");
            case CANCELLED -> back(id, back).saying("plan.activity.resumed");
            case DECIDED, UNDER_WAY, DONE -> back(id, back).saying("platform.saved");
        };
    }

    @Allowed(Permission.LOCAL_PLAN_READ)
    @PostMapping("/activities/{id}/start")
    Html start(@PathVariable ActivityId id, @RequestParam(required = false) @Nullable String back) {
        steps.start(id);
        return stepped(id, back, "plan.activity.started");
    }

    @Allowed(Permission.LOCAL_PLAN_READ)
    @PostMapping("/activities/{id}/completion")
    Html finish(
            @PathVariable ActivityId id, @RequestParam(required = false) @Nullable String back) {
        steps.finish(id);
        return stepped(id, back, "plan.activity.finished");
    }

    @Allowed(Permission.LOCAL_PLAN_READ)
    @GetMapping("/activities/{id}/cancellation")
    Html askWhy(Shell shell, @PathVariable ActivityId id) {
        return Html.of(new ActivityCancelPage(shell, find(shell, id), "", FormErrors.none(shell)));
    }

    private ActivityView find(Shell shell, ActivityId id) {
        return activities.find(id, shell.asOf()).orElseThrow(NotFound::new);
    }

    @Allowed(Permission.LOCAL_PLAN_READ)
    @PostMapping("/activities/{id}/cancellation")
    Html cancel(
            Shell shell,
            @PathVariable ActivityId id,
            @RequestParam(required = false) @Nullable String why) {
        FormErrors errors = new FormErrors(shell);
        String reason = errors.text("why", why, 1_000);
        if (errors.any()) {
            return Html.invalid(
                    new ActivityCancelPage(shell, find(shell, id), why == null ? "" : why, errors));
        }
        steps.cancel(id, reason);
        return stepped(id, null, "plan.activity.cancelled");
    }

    @Allowed(Permission.LOCAL_PLAN_READ)
    @PostMapping("/activities/{id}/resumption")
    Html resume(
            @PathVariable ActivityId id, @RequestParam(required = false) @Nullable String back) {
        steps.resume(id);
        return back(id, back).saying("plan.activity.resumed");
    }

    @Allowed(Permission.LOCAL_PLAN_READ)
    @PostMapping("/activities/{id}/undo")
    Html undo(@PathVariable ActivityId id, @RequestParam(required = false) @Nullable String back) {
        steps.undo(id);
        return back(id, back).saying("plan.activity.undone");
    }

    private static Html stepped(ActivityId id, @Nullable String back, String said) {
        Undo undo = Undo.by("/activities/" + id.value() + "/undo");
        return back(id, back).saying(said).undoable(back == null ? undo : undo.with("back", back));
    }

    /** To the activity, or to the cards from which the step was taken. */
    private static Html back(ActivityId id, @Nullable String back) {
        return Html.redirect(
                back != null && CARDS.matcher(back).matches() ? back : "/activities/" + id.value());
    }
}
