package se.arbetsro.plan.web.activity;

import java.util.List;
import se.arbetsro.plan.domain.activity.reading.ActivityView;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** Asks why an activity is cancelled. */
public record ActivityCancelPage(Shell shell, ActivityView activity, String why, FormErrors errors)
        implements Page {

    public String href() {
        return "/activities/" + activity.id().value();
    }

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("plan.activities"), "/activities"),
                new Crumb(activity.title(), href()));
    }
}
