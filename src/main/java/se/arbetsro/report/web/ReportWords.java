package se.arbetsro.report.web;

import se.arbetsro.platform.time.Period;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.report.domain.Report;

/** How a report is called on pages. */
final class ReportWords {

    private ReportWords() {}

    /** Such as {@code Farsta stadsdelsförvaltning, T2 2026}; a later edition says which. */
    static String title(Shell shell, Report report, String unit) {
        return title(shell, report.period(), report.edition(), unit);
    }

    static String title(Shell shell, String period, int edition, String unit) {
        String title = unit + ", " + Period.of(period).label(shell.language());
        return edition == 1 ? title : shell.t("report.title.edition", title, edition);
    }
}
