package se.arbetsro.assessment.web.round;

import java.util.List;
import se.arbetsro.assessment.domain.analysis.AnalysisTask;
import se.arbetsro.assessment.domain.round.RoundRow;
import se.arbetsro.assessment.web.TaskWords;
import se.arbetsro.assessment.web.Words;
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
        return TaskWords.href(task);
    }

    public String note(AnalysisTask task) {
        return TaskWords.note(shell, task);
    }
}
