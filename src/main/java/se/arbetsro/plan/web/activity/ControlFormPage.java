package se.arbetsro.plan.web.activity;

import java.util.List;
import se.arbetsro.plan.domain.activity.ActivityView;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** Asks what somebody found who looked at what came of a finished activity. */
public record ControlFormPage(
        Shell shell, ActivityView activity, ControlForm form, FormErrors errors) implements Page {

    public String href() {
        return "/activities/" + activity.id().value();
    }

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("plan.activities"), "/activities"),
                new Crumb(activity.title(), href()));
    }
}
