package se.arbetsro.indicator.web.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.words.Said;
import se.arbetsro.platform.chart.Chart;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * Women and men beside each other, by one indicator in one unit.
 *
 * @param rows empty where there are no figures by sex, or none that the viewer may read
 * @param unit the id of the chosen unit; empty for the municipality
 */
public record SexesPage(
        Shell shell,
        String key,
        String name,
        @Nullable String nameLang,
        String unitName,
        List<Chart> charts,
        List<Said> said,
        List<Row> rows,
        List<Option> units,
        String unit)
        implements Page {

    /** The figures of a period; the same words for one that is missing and one that is hidden. */
    public record Row(String slot, String women, String men) {}

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("indicator.title"), "/indicators"),
                new Crumb(name, "/indicators/" + key));
    }

    /** Where a chart is had as a file, ready for the name of a format. */
    public String pictures(int chart) {
        String query = shell.query().isEmpty() ? "?" : shell.query() + "&";
        return "/indicators/" + key + "/sexes/charts/" + chart + query + "format=";
    }
}
