package se.arbetsro.plan.web.activity;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.ActivityId;
import se.arbetsro.plan.ActivityStatus;
import se.arbetsro.plan.domain.activity.ActivityQueries;
import se.arbetsro.plan.domain.activity.ActivityView;
import se.arbetsro.plan.domain.activity.BulkChangeId;
import se.arbetsro.plan.domain.activity.BulkSteps;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Shell;

/** One step with many activities at once. */
@Controller
class BulkController {

    private static final int MOST = 100;

    private final BulkSteps steps;
    private final ActivityQueries activities;
    private final Clock clock;

    BulkController(BulkSteps steps, ActivityQueries activities, Clock clock) {
        this.steps = steps;
        this.activities = activities;
        this.clock = clock;
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @PostMapping("/activities/bulk")
    Html change(
            @RequestParam(name = "activity", required = false) @Nullable List<ActivityId> ids,
            @RequestParam ActivityStatus wished,
            @RequestParam(required = false) @Nullable String why) {
        if (ids == null || ids.isEmpty() || ids.size() > MOST) {
            throw new Invalid("plan.bulk.nothingChosen", MOST);
        }
        if (wished == ActivityStatus.PROPOSED) {
            throw new Invalid();
        }
        boolean cancelled = wished == ActivityStatus.CANCELLED;
        if (cancelled && (why == null || why.isBlank() || why.length() > 1_000)) {
            throw new Invalid("plan.bulk.whyNeeded");
        }
        BulkChangeId change = steps.stepAll(ids, wished, cancelled ? why : null);
        return Html.redirect("/activities/bulk/" + change.value());
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @GetMapping("/activities/bulk/{id}")
    Html show(Shell shell, @PathVariable BulkChangeId id) {
        ActivityQueries.BulkView change = activities.bulkChange(id).orElseThrow(NotFound::new);
        return Html.of(
                new BulkPage(
                        shell,
                        change,
                        !change.undone()
                                && clock.instant()
                                        .isBefore(change.at().plus(ActivityView.UNDO_OFFERED))));
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @PostMapping("/activities/bulk/{id}/undo")
    Html undo(@PathVariable BulkChangeId id) {
        steps.undoAll(id);
        return Html.redirect("/activities/bulk/" + id.value()).saying("plan.activity.undone");
    }
}
