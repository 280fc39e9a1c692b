package se.arbetsro.report.web.writing;

import java.util.List;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** The form in which a new edition of a frozen report is begun. */
public record EditionPage(
        Shell shell, String report, String reportTitle, EditionForm form, FormErrors errors)
        implements Page {

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("report.title"), "/reports"), new Crumb(reportTitle, back()));
    }

    public String back() {
        return "/reports/" + report;
    }

    public int longest() {
        return EditionForm.LONGEST;
    }
}
