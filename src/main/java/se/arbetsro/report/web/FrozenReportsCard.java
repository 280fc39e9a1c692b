package se.arbetsro.report.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.StartPageCard;
import se.arbetsro.report.domain.ReportQueries;

/** How things stand: the reports that were frozen last, which all who read reports may read. */
@Component
class FrozenReportsCard implements StartPageCard {

    private static final int MOST = 3;

    private final ReportQueries queries;

    FrozenReportsCard(ReportQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<Line> linesFor(Viewer viewer, Shell shell) {
        if (!Access.may(viewer, Permission.REPORT_READ)) {
            return List.of();
        }
        return queries.frozen(null, null, null, null, MOST).stream()
                .map(row ->
                        new Line(
                                Kind.STANDING,
                                shell.t(
                                        "report.standing",
                                        ReportWords.title(
                                                shell, row.of(), row.edition(), row.unit())),
                                "/reports/" + row.id().value(),
                                null,
                                ReportWords.state(shell, row)))
                .toList();
    }
}
