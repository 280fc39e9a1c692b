package se.arbetsro.report.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.calendar.YearEntry;
import se.arbetsro.platform.calendar.YearEntrySource;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.report.domain.ReportQueries;
import se.arbetsro.report.domain.contents.SectionKey;
import se.arbetsro.report.domain.document.ReportDocument;

/** The last days of the sections that the viewer is to write. */
@Component
class SectionDays implements YearEntrySource {

    private final ReportQueries queries;
    private final ReportDocument t2;

    SectionDays(ReportQueries queries, ReportDocument t2) {
        this.queries = queries;
        this.t2 = t2;
    }

    @Override
    public List<YearEntry> entriesBetween(LocalDate from, LocalDate last, Shell shell) {
        List<YearEntry> days = new ArrayList<>();
        if (!Access.may(CurrentViewer.get(), Permission.REPORT_READ)) {
            return days;
        }
        for (var task : queries.waitingFor(CurrentViewer.get().id())) {
            LocalDate day = task.dueOn();
            if (day != null) {
                String section = task.report().value() + "/sections/" + task.key();
                String title = ReportWords.title(shell, task.of(), 1, task.unit());
                days.add(
                        YearEntry.on(
                                day,
                                "section-" + section.replace('/', '-'),
                                "report",
                                shell.t(
                                        "report.task",
                                        t2.heading(SectionKey.of(task.key())),
                                        title),
                                "/reports/" + section));
            }
        }
        return days;
    }
}
