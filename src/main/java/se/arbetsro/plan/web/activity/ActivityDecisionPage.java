package se.arbetsro.plan.web.activity;

import java.util.List;
import se.arbetsro.plan.ActivityStatus;
import se.arbetsro.plan.domain.activity.reading.ActivityView;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * Asks which body decided an activity and when: as it is decided or taken up again, or afterwards
 * where nobody has said.
 *
 * @param back the cards from which the step is taken; empty for none
 */
public record ActivityDecisionPage(
        Shell shell, ActivityView activity, TypedDecision typed, String back, FormErrors errors)
        implements Page {

    public String href() {
        return "/activities/" + activity.id().value();
    }

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("plan.activities"), "/activities"),
                new Crumb(activity.title(), href()));
    }

    /** What the step is called. */
    public String title() {
        return switch (activity.status()) {
            case PROPOSED -> shell.t("plan.step.decide");
            case CANCELLED -> shell.t("plan.step.resume");
            case DECIDED, UNDER_WAY, DONE -> shell.t("plan.decision.fill");
        };
    }

    public String lead() {
        return activity.status() == ActivityStatus.CANCELLED
                ? shell.t("plan.decision.leadAgain", activity.title())
                : shell.t("plan.decision.lead", activity.title());
    }
}
