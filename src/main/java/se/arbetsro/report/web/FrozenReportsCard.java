package se.arbetsro.report.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.StartPageCard;
import se.arbetsro.report.domain.ReportQueries;

/** How things stand: the reports that were frozen last where the viewer reads them. */
@Component
class FrozenReportsCard implements StartPageCard {

    private static final int MOST = 3;

    private final ReportQueries queries;

    FrozenReportsCard(ReportQueries queries) {
        this.queries = queries;
    }

    @Override
    public Kind kind() {
        return Kind.STANDING;
    }

    @Override
    public List<Line> linesFor(Viewer viewer, Shell shell) {
        if (!Access.may(viewer, Permission.REPORT_READ)) {
            return List.of();
        }
        return queries.all().stream()
                .filter(row -> row.frozenAt() != null)
                .sorted(Comparator.comparing(ReportQueries.Row::frozenAt).reversed())
                .limit(MOST)
                .map(row ->
                        new Line(
                                shell.t(
                                        "report.standing",
                                        ReportWords.title(
                                                shell, row.period(), row.edition(), row.unit())),
                                "/reports/" + row.id().value(),
                                null,
                                ReportWords.state(shell, row)))
                .toList();
    }
}
