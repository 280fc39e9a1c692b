package se.arbetsro.report.web.writing;

import java.util.List;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The form in which a section is given to someone.
 *
 * @param title of the section, in words
 * @param writers those who may write the report
 */
public record SectionOwnerPage(
        Shell shell,
        String report,
        String reportTitle,
        String title,
        String action,
        SectionOwnerForm form,
        FormErrors errors,
        List<Option> writers)
        implements Page {

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("report.title"), "/reports"), new Crumb(reportTitle, back()));
    }

    public String back() {
        return "/reports/" + report;
    }
}
