package se.arbetsro.indicator.web.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.words.Said;
import se.arbetsro.platform.chart.Chart;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * Women and men beside each other, by one indicator in one unit.
 *
 * @param rows empty where there are no figures by sex, or none that the viewer may read
 * @param unit the id of the chosen unit; empty for the municipality
 * @param analysis nothing in it where the viewer sees no figures
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
        String unit,
        Analysis analysis)
        implements Page {

    /**
     * What the unit makes of the figures.
     *
     * @param text as it stands, or as it was typed; empty for none
     * @param written whether one stands, and when; null for none
     * @param version the one that a writer has seen
     * @param editable whether the viewer may write it
     */
    public record Analysis(
            String text,
            @Nullable String written,
            long version,
            boolean editable,
            FormErrors errors) {}

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
