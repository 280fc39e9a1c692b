package se.arbetsro.report.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.UnitPageSection;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.report.domain.ReportQueries;

/** On the page of a unit: its T2 reports. */
@Component
class ReportUnitSection implements UnitPageSection {

    private final ReportQueries queries;

    ReportUnitSection(ReportQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String title() {
        return "report.title";
    }

    @Override
    public List<Line> linesFor(UnitId unit, Shell shell) {
        if (!Access.may(CurrentViewer.get(), Permission.REPORT_READ)) {
            return List.of();
        }
        return queries.ofUnit(unit).stream()
                .filter(row -> !row.of().period().firstDay().isAfter(shell.day()))
                .map(row ->
                        new Line(
                                ReportWords.period(shell, row.of(), row.edition()),
                                shell.link("/reports/" + row.id().value()),
                                ReportWords.state(shell, row)))
                .toList();
    }
}
