package se.arbetsro.report.web.writing;

import java.util.List;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** The form in which the cover of an open report is changed. */
public record CoverPage(
        Shell shell, String report, String reportTitle, CoverForm form, FormErrors errors)
        implements Page {

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("report.title"), "/reports"), new Crumb(reportTitle, back()));
    }

    public String back() {
        return "/reports/" + report;
    }
}
