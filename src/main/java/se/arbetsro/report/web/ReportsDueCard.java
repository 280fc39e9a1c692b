package se.arbetsro.report.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.StartPageCard;
import se.arbetsro.report.domain.ReportQueries;

/**
 * The open reports that the viewer began: to be frozen once all their sections are done, and until
 * then the day by which they are wanted, with how much is left.
 */
@Component
class ReportsDueCard implements StartPageCard {

    private final ReportQueries queries;

    ReportsDueCard(ReportQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<Line> linesFor(Viewer viewer, Shell shell) {
        if (!Access.may(viewer, Permission.REPORT_EDIT)) {
            return List.of();
        }
        return queries.begunBy(viewer.id()).stream()
                .filter(row -> row.left() == 0 || row.dueOn() != null)
                .map(row -> line(shell, row))
                .toList();
    }

    private static Line line(Shell shell, ReportQueries.BegunRow row) {
        String title = ReportWords.title(shell, row.of(), row.edition(), row.unit());
        return new Line(
                row.left() == 0 ? Kind.TO_DO : Kind.DATES,
                shell.t(row.left() == 0 ? "report.toFreeze" : "report.toFinish", title),
                "/reports/" + row.report().value(),
                row.dueOn(),
                row.left() == 0 ? null : shell.t("report.left", row.left()));
    }
}
