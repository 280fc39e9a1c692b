package se.arbetsro.indicator.web.reporting;

import se.arbetsro.indicator.domain.reporting.ReportingRound;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/** How a round of reporting stands, in words. */
final class RoundWords {

    private RoundWords() {}

    static String state(Shell shell, ReportingRound round) {
        if (!round.open()) {
            return shell.t("indicator.rounds.state.closed");
        }
        if (round.left() == 0) {
            return shell.t("indicator.rounds.state.done");
        }
        return round.late(shell.today())
                ? shell.t("indicator.rounds.state.late")
                : shell.t("indicator.rounds.state.open");
    }

    static Tone tone(Shell shell, ReportingRound round) {
        if (!round.open()) {
            return Tone.NEUTRAL;
        }
        if (round.left() == 0) {
            return Tone.GOOD;
        }
        return round.late(shell.today()) ? Tone.WARNING : Tone.INFO;
    }

    static String come(Shell shell, ReportingRound round) {
        return shell.t("indicator.rounds.reportedOf", round.done(), round.cells());
    }
}
