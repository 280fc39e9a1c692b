package se.arbetsro.report.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.StartPageCard;
import se.arbetsro.report.domain.ReportQueries;
import se.arbetsro.report.domain.contents.SectionKey;
import se.arbetsro.report.domain.document.ReportDocument;

/** To do: the sections of open reports that the viewer is to write. */
@Component
class SectionsToWriteCard implements StartPageCard {

    private final ReportQueries queries;
    private final ReportDocument t2;

    SectionsToWriteCard(ReportQueries queries, ReportDocument t2) {
        this.queries = queries;
        this.t2 = t2;
    }

    @Override
    public List<Line> linesFor(Viewer viewer, Shell shell) {
        if (!Access.may(viewer, Permission.REPORT_READ)) {
            return List.of();
        }
        return queries.waitingFor(viewer.id()).stream()
                .map(task ->
                        new Line(
                                Kind.TO_DO,
                                shell.t(
                                        "report.task",
                                        t2.heading(SectionKey.of(task.key())),
                                        ReportWords.title(shell, task.of(), 1, task.unit())),
                                "/reports/" + task.report().value() + "/sections/" + task.key(),
                                task.dueOn(),
                                task.begun() ? shell.t("report.section.state.BEGUN") : null))
                .toList();
    }
}
