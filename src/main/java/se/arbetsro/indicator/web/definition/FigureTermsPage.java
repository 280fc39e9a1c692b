package se.arbetsro.indicator.web.definition;

import java.util.List;
import se.arbetsro.indicator.ObservationId;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * How a figure was worked out from other figures.
 *
 * @param figure what it is a figure of, and when
 * @param formula with the names of the indicators
 * @param numbers the formula with its numbers, and what came out
 */
public record FigureTermsPage(
        Shell shell,
        ObservationId id,
        String figure,
        String lead,
        String formula,
        String numbers,
        List<Row> terms)
        implements Page {

    /**
     * A figure that it was worked out from.
     *
     * @param definition by number
     * @param corrected whether it has changed since without anything else coming out
     */
    public record Row(
            String href,
            String name,
            String value,
            String unit,
            String status,
            int definition,
            boolean corrected) {}

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("indicator.title"), "/indicators"),
                new Crumb(figure, "/observations/" + id.value()));
    }
}
