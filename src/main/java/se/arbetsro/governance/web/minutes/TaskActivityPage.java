package se.arbetsro.governance.web.minutes;

import java.util.List;
import se.arbetsro.governance.domain.meeting.MatterQueries.TaskRow;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** Asks in which area of the plan a task becomes an activity. */
public record TaskActivityPage(
        Shell shell, TaskRow task, List<Option> areas, String area, FormErrors errors)
        implements Page {

    public String back() {
        return "/meetings/" + task.meetingId().value() + "/minutes";
    }

    public String action() {
        return "/tasks/" + task.id().value() + "/activity";
    }

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("governance.meetings"), "/meetings"),
                new Crumb(task.body(), back()));
    }
}
