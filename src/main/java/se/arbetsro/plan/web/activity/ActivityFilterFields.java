package se.arbetsro.plan.web.activity;

import java.util.List;
import se.arbetsro.plan.ActivityStatus;
import se.arbetsro.plan.web.PlanWords;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;

/** What the filter of activities offers, whichever way one looks at them. */
public record ActivityFilterFields(
        Shell shell,
        ActivityFilterForm form,
        List<Option> units,
        List<Option> areas,
        List<Option> serviceLines) {

    public List<Option> statuses() {
        return List.of(
                Option.of("OPEN", shell.t("plan.activities.open")),
                Option.of("OVERDUE", shell.t("plan.activities.overdue")),
                Option.of("PROPOSED", PlanWords.of(shell, ActivityStatus.PROPOSED)),
                Option.of("DECIDED", PlanWords.of(shell, ActivityStatus.DECIDED)),
                Option.of("UNDER_WAY", PlanWords.of(shell, ActivityStatus.UNDER_WAY)),
                Option.of("DONE", PlanWords.of(shell, ActivityStatus.DONE)),
                Option.of("CANCELLED", PlanWords.of(shell, ActivityStatus.CANCELLED)),
                Option.of("ALL", shell.t("plan.activities.all")));
    }

    public String chosenStatus() {
        String status = form.status();
        return status == null || status.isBlank() ? "OPEN" : status;
    }

    public List<Option> whose() {
        return List.of(Option.of("me", shell.t("plan.activities.mine")));
    }

    public List<Option> scopes() {
        return List.of(Option.of("city", shell.t("plan.activities.cityWide")));
    }
}
