package se.arbetsro.indicator.web.reporting;

import java.util.List;
import se.arbetsro.indicator.domain.reporting.ReportingRound;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/** The rounds of reporting in which the viewer has something to do. */
public record RoundListPage(Shell shell, List<ReportingRound> rounds) implements Page {

    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(shell.t("indicator.title"), "/indicators"));
    }

    public String state(ReportingRound round) {
        return RoundWords.state(shell, round);
    }

    public Tone tone(ReportingRound round) {
        return RoundWords.tone(shell, round);
    }

    public String come(ReportingRound round) {
        return RoundWords.come(shell, round);
    }
}
