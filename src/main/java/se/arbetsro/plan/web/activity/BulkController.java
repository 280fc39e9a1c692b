package se.arbetsro.plan.web.activity;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.ActivityId;
import se.arbetsro.plan.ActivityStatus;
import se.arbetsro.plan.Decided;
import se.arbetsro.plan.domain.activity.BulkChangeId;
import se.arbetsro.plan.domain.activity.BulkQueries;
import se.arbetsro.plan.domain.activity.BulkSteps;
import se.arbetsro.plan.domain.activity.reading.ActivityView;
import se.arbetsro.plan.web.ReasonPage;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Shell;

/** One step with many activities at once. */
@Controller
class BulkController {

    private final BulkSteps steps;
    private final ActivityListController list;
    private final BulkQueries changes;
    private final Clock clock;

    BulkController(BulkSteps steps, ActivityListController list, BulkQueries changes, Clock clock) {
        this.steps = steps;
        this.list = list;
        this.changes = changes;
        this.clock = clock;
    }

    /** Sent to the address of the list with its filter, so that the list can be shown again. */
    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @PostMapping("/activities/bulk")
    Html change(
            Shell shell, @ModelAttribute ActivityFilterForm filter, @ModelAttribute BulkForm form) {
        ActivityStatus wished = form.status();
        FormErrors errors = new FormErrors(shell);
        List<ActivityId> ids = List.copyOf(form.ticked(errors));
        Decided decision = wished == ActivityStatus.DECIDED ? form.decision().read(errors) : null;
        if (errors.any()) {
            return Html.invalid(list.page(shell.at("/activities"), filter, form, errors));
        }
        String reason =
                wished == ActivityStatus.CANCELLED ? errors.text("why", form.why(), 1_000) : null;
        if (errors.any()) {
            return Html.invalid(askWhy(shell, ids, form.reason(), errors));
        }
        BulkChangeId change = steps.stepAll(ids, wished, reason, decision);
        return Html.redirect("/activities/bulk/" + change.value());
    }

    private static ReasonPage askWhy(
            Shell shell, List<ActivityId> ids, String typed, FormErrors errors) {
        List<ReasonPage.Carried> carried = new ArrayList<>();
        carried.add(new ReasonPage.Carried("wished", ActivityStatus.CANCELLED.name()));
        ids.forEach(id -> carried.add(new ReasonPage.Carried("activity", id.value().toString())));
        return new ReasonPage(
                shell,
                List.of(new Crumb(shell.t("plan.activities"), "/activities")),
                shell.t("plan.bulk.cancel"),
                shell.t("plan.bulk.whyNeeded"),
                "/activities/bulk",
                "/activities",
                "why",
                shell.t("plan.bulk.why"),
                typed,
                1_000,
                carried,
                errors);
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @GetMapping("/activities/bulk/{id}")
    Html show(Shell shell, @PathVariable BulkChangeId id) {
        BulkQueries.BulkView change = changes.find(id).orElseThrow(NotFound::new);
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
