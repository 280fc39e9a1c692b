package se.arbetsro.report.web;

import java.util.Arrays;
import java.util.List;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.report.domain.Report;
import se.arbetsro.report.domain.ReportQueries;
import se.arbetsro.report.domain.contents.ReportKind;
import se.arbetsro.report.domain.contents.ReportPeriod;

/** How a report is called on pages. */
final class ReportWords {

    private ReportWords() {}

    /** Such as {@code Farsta stadsdelsförvaltning, T2 2026}; a later edition says which. */
    static String title(Shell shell, Report report, String unit) {
        return title(shell, report.of(), report.edition(), unit);
    }

    static String title(Shell shell, ReportPeriod of, int edition, String unit) {
        return unit + ", " + period(shell, of, edition);
    }

    /** Such as {@code T2 2026} or {@code verksamhetsplan 2027}, where the unit is known. */
    static String period(Shell shell, ReportPeriod of, int edition) {
        String label = of(shell, of);
        return edition == 1 ? label : shell.t("report.title.edition", label, edition);
    }

    static String of(Shell shell, ReportPeriod of) {
        String year = Integer.toString(of.year());
        return switch (of.kind()) {
            case T2 -> shell.t("report.of.T2", year);
            case ANNUAL_REPORT -> shell.t("report.of.ANNUAL_REPORT", year);
            case OPERATING_PLAN -> shell.t("report.of.OPERATING_PLAN", year);
        };
    }

    /** The kinds of report to choose from. */
    static List<Option> kinds(Shell shell) {
        return Arrays.stream(ReportKind.values())
                .map(kind -> Option.of(kind.name(), kind(shell, kind)))
                .toList();
    }

    static String kind(Shell shell, ReportKind kind) {
        return switch (kind) {
            case T2 -> shell.t("report.kind.choice.T2");
            case ANNUAL_REPORT -> shell.t("report.kind.choice.ANNUAL_REPORT");
            case OPERATING_PLAN -> shell.t("report.kind.choice.OPERATING_PLAN");
        };
    }

    /** Draft, or when it was frozen. */
    static String state(Shell shell, ReportQueries.Row row) {
        return row.frozenAt() == null
                ? shell.t("report.state.draft")
                : shell.t("report.state.frozen", shell.minute(row.frozenAt()));
    }
}
