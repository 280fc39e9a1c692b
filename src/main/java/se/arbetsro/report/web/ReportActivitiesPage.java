package se.arbetsro.report.web;

import java.util.List;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Paging;
import se.arbetsro.platform.web.Shell;

/**
 * The first appendix of a report, as far as it fits on a page.
 *
 * @param area the number of the chosen area, from 1; empty for all
 * @param table the rows as HTML
 */
public record ReportActivitiesPage(
        Shell shell,
        String report,
        String reportTitle,
        List<Option> areas,
        String area,
        String table,
        Paging paging)
        implements Page {

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("report.title"), "/reports"),
                new Crumb(reportTitle, "/reports/" + report));
    }
}
