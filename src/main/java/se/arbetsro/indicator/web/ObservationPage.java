package se.arbetsro.indicator.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Fact;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * One figure through all its corrections, the latest first.
 *
 * @param correctHref null where the viewer may not correct it
 * @param basisHref how it was worked out; null where it was not worked out here
 */
public record ObservationPage(
        Shell shell,
        String key,
        String indicator,
        String title,
        String lead,
        List<String> remarks,
        List<Fact> facts,
        List<Revision> revisions,
        @Nullable String correctHref,
        @Nullable String basisHref)
        implements Page {

    /**
     * @param known from when, and until when, it was taken for right
     * @param by who entered it
     * @param reason why it took the place of the one before; empty for the first
     */
    public record Revision(
            int number, String value, String status, String known, String by, String reason) {}

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("indicator.title"), "/indicators"),
                new Crumb(indicator, "/indicators/" + key));
    }
}
