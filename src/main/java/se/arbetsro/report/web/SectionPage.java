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
 * @param source where its text comes from; null where it was written here
 * @param earlier what has been written before in the same section, the nearest first
 * @param taken whether one of those has just been put into the form, unsaved
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
        String lead,
        @Nullable String source,
        List<Earlier> earlier,
        boolean taken)
        implements Page {

    /** The same section of another report. */
    public record Earlier(String report, String title, List<String> paragraphs) {}

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("report.title"), "/reports"), new Crumb(reportTitle, back()));
    }

    SectionPage justTaken() {
        return new SectionPage(
                shell,
                report,
                reportTitle,
                heading,
                hint,
                action,
                form,
                errors,
                lead,
                source,
                earlier,
                true);
    }

    public String back() {
        return "/reports/" + report;
    }

    public int longest() {
        return SectionForm.LONGEST;
    }
}
