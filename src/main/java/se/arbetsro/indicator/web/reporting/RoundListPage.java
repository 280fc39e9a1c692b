package se.arbetsro.indicator.web.reporting;

import java.util.List;
import se.arbetsro.indicator.domain.reporting.Round;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/** The rounds of reporting in which the viewer has something to do. */
public record RoundListPage(Shell shell, List<Round> rounds) implements Page {

    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(shell.t("indicator.title"), "/indicators"));
    }

    public String state(Round round) {
        return RoundWords.state(shell, round);
    }

    public Tone tone(Round round) {
        return RoundWords.tone(shell, round);
    }

    public String come(Round round) {
        return RoundWords.come(shell, round);
    }
}
