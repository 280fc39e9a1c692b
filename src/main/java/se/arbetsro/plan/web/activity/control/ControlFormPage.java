package se.arbetsro.plan.web.activity.control;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.domain.activity.ControlId;
import se.arbetsro.plan.domain.activity.reading.ActivityView;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * Asks what somebody found who looked at what came of a finished activity.
 *
 * @param control the one that is rewritten; null for a new one
 */
public record ControlFormPage(
        Shell shell,
        ActivityView activity,
        @Nullable ControlId control,
        ControlForm form,
        FormErrors errors)
        implements Page {

    public String title() {
        return control == null ? shell.t("plan.control.new") : shell.t("plan.control.rewrite");
    }

    public String href() {
        return "/activities/" + activity.id().value();
    }

    public String action() {
        return control == null ? href() + "/controls" : "/controls/" + control.value();
    }

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("plan.activities"), "/activities"),
                new Crumb(activity.title(), href()));
    }
}
