package se.arbetsro.report.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;
import se.arbetsro.report.domain.Section;

/**
 * A report as it reads, with its files; while it is open also the ways to write it.
 *
 * @param article the document as HTML
 * @param frozen when and by whom it was frozen, in words; null while it is open
 * @param open what an open report tells of, in words
 * @param sha256 of what it tells; null while it is open
 * @param sections its written parts
 * @param activities how many it tells of
 * @param attached whether they come as a file, since a document cannot hold them
 * @param mayWrite whether the viewer may write, give sections away and freeze it now
 * @param mayCorrect whether the viewer may begin a new edition of it
 * @param notDone how many sections nobody has said to be done
 * @param due by when all of it is wanted; null for no day
 * @param comparable whether there is another frozen report to lay beside it
 */
public record ReportPage(
        Shell shell,
        String id,
        String title,
        String article,
        @Nullable String frozen,
        String open,
        @Nullable String sha256,
        List<SectionLink> sections,
        int activities,
        boolean attached,
        boolean mayWrite,
        boolean mayCorrect,
        long notDone,
        @Nullable String due,
        boolean comparable)
        implements Page {

    /**
     * @param owner empty for nobody
     * @param due empty for no day
     * @param mayWrite whether the viewer may write in it now
     */
    public record SectionLink(
            String href,
            String heading,
            Section.State state,
            String owner,
            String due,
            boolean overdue,
            boolean mayWrite) {

        public Tone tone() {
            return switch (state) {
                case DONE -> Tone.GOOD;
                case BEGUN -> Tone.INFO;
                case NOT_WRITTEN -> overdue ? Tone.BAD : Tone.NEUTRAL;
            };
        }
    }

    public String state(SectionLink section) {
        return switch (section.state()) {
            case DONE -> shell.t("report.section.state.DONE");
            case BEGUN -> shell.t("report.section.state.BEGUN");
            case NOT_WRITTEN -> shell.t("report.section.state.NOT_WRITTEN");
        };
    }

    /** Whether there is something in it for the viewer to write. */
    public boolean hasOwnSection() {
        return sections.stream().anyMatch(SectionLink::mayWrite);
    }

    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(shell.t("report.title"), "/reports"));
    }

    public String href(String what) {
        return "/reports/" + id + what;
    }
}
