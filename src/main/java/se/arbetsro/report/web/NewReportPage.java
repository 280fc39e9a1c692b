package se.arbetsro.report.web;

import java.util.List;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** The form in which a report is begun. */
public record NewReportPage(Shell shell, NewReportForm form, FormErrors errors, List<Option> units)
        implements Page {

    public List<Option> kinds() {
        return ReportWords.kinds(shell);
    }

    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(shell.t("report.title"), "/reports"));
    }
}
