package se.arbetsro.indicator.web.national;

import java.util.List;
import se.arbetsro.indicator.words.Said;
import se.arbetsro.platform.chart.Chart;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * One's own municipality against others by one measure.
 *
 * @param ownName empty until somebody has said which municipality is ours
 * @param year whose values the table has; empty where there are none at all
 * @param group empty for all municipalities
 * @param alike our indicators that it is like, by key
 * @param indicators those that can be said to be like it; empty where the viewer does not say it
 */
public record NationalMeasurePage(
        Shell shell,
        String id,
        String title,
        String description,
        String ownName,
        List<Chart> charts,
        List<Said> said,
        List<Option> groups,
        String group,
        List<Option> sexes,
        String sex,
        List<Option> years,
        String year,
        boolean byValue,
        List<Row> rows,
        List<Option> alike,
        List<Option> indicators)
        implements Page {

    /**
     * @param own whether it is one's own municipality
     */
    public record Row(String name, String total, String women, String men, boolean own) {}

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("indicator.title"), "/indicators"),
                new Crumb(shell.t("indicator.national.title"), "/indicators/national"));
    }

    public String path() {
        return "/indicators/national/measures/" + id;
    }

    public List<Option> orders() {
        return List.of(Option.of("value", shell.t("indicator.national.order.value")));
    }

    /** Where a chart is had as a file, ready for the name of a format. */
    public String pictures(int chart) {
        String query = shell.query().isEmpty() ? "?" : shell.query() + "&";
        return path() + "/charts/" + chart + query + "format=";
    }
}
