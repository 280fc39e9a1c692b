package se.arbetsro.indicator.web.register;

import java.util.List;
import se.arbetsro.indicator.ObservationId;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Fact;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * How a figure was worked out.
 *
 * @param figure what it is a figure of, and when
 * @param formula in words; empty where the definition has none
 * @param numbers the formula with its numbers
 * @param indicatorHref where the definition stands
 */
public record BasisPage(
        Shell shell,
        ObservationId id,
        String figure,
        String lead,
        String formula,
        String numbers,
        List<Fact> about,
        List<Fact> counts,
        List<String> rules,
        String indicatorHref)
        implements Page {

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("indicator.title"), "/indicators"),
                new Crumb(figure, "/observations/" + id.value()));
    }
}
