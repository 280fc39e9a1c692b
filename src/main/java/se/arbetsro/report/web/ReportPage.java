package se.arbetsro.report.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * A report as it reads, with its files; while it is open also the ways to write it.
 *
 * @param article the document as HTML
 * @param frozen when and by whom it was frozen, in words; null while it is open
 * @param sections the written parts to go to; empty for who may not write
 * @param mayFreeze whether the viewer may freeze it now
 */
public record ReportPage(
        Shell shell,
        String id,
        String title,
        String article,
        @Nullable String frozen,
        List<SectionLink> sections,
        boolean mayFreeze)
        implements Page {

    /**
     * @param state whether something is written, in words
     */
    public record SectionLink(String href, String heading, String state) {}

    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(shell.t("report.title"), "/reports"));
    }

    public String href(String what) {
        return "/reports/" + id + what;
    }
}
