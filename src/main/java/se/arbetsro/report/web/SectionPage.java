package se.arbetsro.report.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * One written part, to write in.
 *
 * @param hint what belongs here; null where the heading says it
 * @param lead who saved it last, and by when it is wanted
 */
public record SectionPage(
        Shell shell,
        String report,
        String reportTitle,
        String heading,
        @Nullable String hint,
        String action,
        SectionForm form,
        FormErrors errors,
        String lead)
        implements Page {

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("report.title"), "/reports"), new Crumb(reportTitle, back()));
    }

    public String back() {
        return "/reports/" + report;
    }

    public int longest() {
        return SectionForm.LONGEST;
    }
}
