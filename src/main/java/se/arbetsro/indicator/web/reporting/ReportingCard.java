package se.arbetsro.indicator.web.reporting;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.indicator.domain.reporting.ReportingRound;
import se.arbetsro.indicator.domain.reporting.ReportingRoundQueries;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.StartPageCard;

/** Tells on the start page, and so in the letters, which figures the viewer has left to report. */
@Component
class ReportingCard implements StartPageCard {

    private final ReportingRoundQueries queries;

    ReportingCard(ReportingRoundQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<Line> linesFor(Viewer viewer, Shell shell) {
        if (!Access.may(viewer, Permission.INDICATOR_EDIT)) {
            return List.of();
        }
        return queries.openFor(viewer.roles()).stream()
                .filter(round -> round.left() > 0)
                .map(round -> line(shell, round))
                .toList();
    }

    private static Line line(Shell shell, ReportingRound round) {
        return new Line(
                Kind.TO_DO,
                shell.t("indicator.rounds.card", shell.in(round.name())),
                "/indicators/rounds/" + round.id().value() + "/figures",
                round.dueOn(),
                shell.t("indicator.rounds.card.left", round.left(), round.cells()));
    }
}
