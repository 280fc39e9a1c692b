package se.arbetsro.report.web;

import se.arbetsro.platform.time.Period;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.report.domain.Report;
import se.arbetsro.report.domain.ReportQueries;

/** How a report is called on pages. */
final class ReportWords {

    private ReportWords() {}

    /** Such as {@code Farsta stadsdelsförvaltning, T2 2026}; a later edition says which. */
    static String title(Shell shell, Report report, String unit) {
        return title(shell, report.period(), report.edition(), unit);
    }

    static String title(Shell shell, String period, int edition, String unit) {
        return unit + ", " + period(shell, period, edition);
    }

    /** Such as {@code T2 2026}, where the unit is known. */
    static String period(Shell shell, String period, int edition) {
        String label = Period.of(period).label(shell.language());
        return edition == 1 ? label : shell.t("report.title.edition", label, edition);
    }

    /** Draft, or when it was frozen. */
    static String state(Shell shell, ReportQueries.Row row) {
        return row.frozenAt() == null
                ? shell.t("report.state.draft")
                : shell.t("report.state.frozen", shell.minute(row.frozenAt()));
    }
}
