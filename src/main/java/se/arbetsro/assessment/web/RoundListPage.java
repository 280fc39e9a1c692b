package se.arbetsro.assessment.web;

import java.util.List;
import se.arbetsro.assessment.domain.analysis.AnalysisTask;
import se.arbetsro.assessment.domain.round.RoundRow;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/** All rounds, and what waits for the viewer in them. */
public record RoundListPage(
        Shell shell, List<RoundRow> rounds, List<AnalysisTask> tasks, boolean mayPrepare)
        implements Page {

    public String state(RoundRow row) {
        return Words.of(shell, row.head().state());
    }

    public Tone tone(RoundRow row) {
        return Words.tone(row.head().state());
    }

    public String href(AnalysisTask task) {
        return "/analyses/" + task.id().value() + (task.confirm() ? "" : "/areas");
    }

    public String note(AnalysisTask task) {
        if (task.confirm()) {
            return shell.t("assessment.task.confirm");
        }
        return task.sentBack()
                ? shell.t("assessment.task.sentBack")
                : shell.t("assessment.task.missing", task.missing());
    }
}
