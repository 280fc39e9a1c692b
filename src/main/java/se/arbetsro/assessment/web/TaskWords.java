package se.arbetsro.assessment.web;

import se.arbetsro.assessment.domain.analysis.AnalysisTask;
import se.arbetsro.platform.web.Shell;

/** What waits in words, and where it leads. */
public final class TaskWords {

    private TaskWords() {}

    public static String href(AnalysisTask task) {
        return "/analyses/" + task.id().value() + (task.confirm() ? "" : "/areas");
    }

    public static String note(Shell shell, AnalysisTask task) {
        if (task.confirm()) {
            return shell.t("assessment.task.confirm");
        }
        return task.sentBack()
                ? shell.t("assessment.task.sentBack")
                : shell.t("assessment.task.missing", task.missing());
    }
}
