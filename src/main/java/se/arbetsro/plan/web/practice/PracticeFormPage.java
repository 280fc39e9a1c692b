package se.arbetsro.plan.web.practice;

import java.util.List;
import se.arbetsro.plan.domain.activity.reading.ActivityView;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** The form of what is followed after an activity. */
public record PracticeFormPage(
        Shell shell, ActivityView activity, PracticeForm form, FormErrors errors) implements Page {

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("plan.activities"), "/activities"),
                new Crumb(activity.title(), href()));
    }

    public String href() {
        return "/activities/" + activity.id().value();
    }

    public List<Option> intervals() {
        return List.of(
                Option.of("6", shell.t("plan.practice.twiceAYear")),
                Option.of("12", shell.t("plan.practice.onceAYear")));
    }
}
