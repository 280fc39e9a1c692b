package se.arbetsro.indicator.web.reporting;

import java.util.List;
import se.arbetsro.indicator.domain.reporting.ReportingRound;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Fact;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/**
 * A round of reporting: what it asks for and how far each unit has come.
 *
 * @param facts indicators and who takes part
 * @param maySteer whether the viewer may change and close it
 */
public record RoundPage(
        Shell shell, ReportingRound round, List<Fact> facts, List<UnitRow> units, boolean maySteer)
        implements Page {

    /**
     * A unit in the round.
     *
     * @param missing the names of what it has not reported yet
     * @param href of the form with its figures alone
     */
    public record UnitRow(String name, int done, int cells, List<String> missing, String href) {

        public boolean complete() {
            return done == cells;
        }
    }

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("indicator.title"), "/indicators"),
                new Crumb(shell.t("indicator.rounds"), "/indicators/rounds"));
    }

    public String lead() {
        return shell.t(
                "indicator.rounds.about",
                round.period().words(shell.language()),
                shell.date(round.dueOn()));
    }

    public String path() {
        return "/indicators/rounds/" + round.id().value();
    }

    public String state() {
        return RoundWords.state(shell, round);
    }

    public Tone tone() {
        return RoundWords.tone(shell, round);
    }

    public String come() {
        return RoundWords.come(shell, round);
    }

    public String come(UnitRow row) {
        return shell.t("indicator.rounds.reportedOf", row.done(), row.cells());
    }

    public boolean mayFill() {
        return round.open() && round.left() > 0;
    }
}
