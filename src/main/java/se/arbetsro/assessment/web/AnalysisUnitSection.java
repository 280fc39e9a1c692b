package se.arbetsro.assessment.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.assessment.domain.analysis.AnalysisState;
import se.arbetsro.assessment.domain.overview.UnitRounds;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.UnitPageSection;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.web.Shell;

/** On the page of a unit: its analyses, and for a district the rounds in which its units answer. */
@Component
class AnalysisUnitSection implements UnitPageSection {

    private final UnitRounds rounds;

    AnalysisUnitSection(UnitRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String title() {
        return "assessment.title";
    }

    @Override
    public List<Line> linesFor(UnitId unit, Shell shell) {
        if (!Access.may(CurrentViewer.get(), Permission.ANALYSIS_READ)) {
            return List.of();
        }
        return rounds.of(unit, Words.moment(shell)).stream().map(row -> line(row, shell)).toList();
    }

    private static Line line(UnitRounds.Row row, Shell shell) {
        AnalysisId analysis = row.analysis();
        AnalysisState state = row.state();
        return analysis == null || state == null
                ? new Line(
                        shell.in(row.name()),
                        shell.link(
                                "/analyses/rounds/"
                                        + row.round().value()
                                        + "/districts/"
                                        + row.unit().value()),
                        shell.t("assessment.round.confirmedOf", row.confirmed(), row.analyses()))
                : new Line(
                        shell.in(row.name()),
                        shell.link("/analyses/" + analysis.value()),
                        Words.of(shell, state));
    }
}
