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
 * The units right below one beside each other, by one indicator in one period.
 *
 * @param period the code of the one that is shown; empty where no unit has a figure
 * @param chance how the figure varies by chance; empty where nobody has said
 * @param maySay whether the viewer may say it
 */
public record ComparisonPage(
        Shell shell,
        String key,
        String name,
        @Nullable String nameLang,
        String unitName,
        List<Chart> charts,
        List<Said> said,
        List<Option> units,
        String unit,
        List<Option> periods,
        String period,
        List<Option> chances,
        String chance,
        boolean maySay)
        implements Page {

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("indicator.title"), "/indicators"),
                new Crumb(name, "/indicators/" + key));
    }

    /** Where a chart is had as a file, ready for the name of a format. */
    public String pictures(int chart) {
        String query = shell.query().isEmpty() ? "?" : shell.query() + "&";
        return "/indicators/" + key + "/units/charts/" + chart + query + "format=";
    }

    public String chanceHref() {
        return "/indicators/" + key + "/chance";
    }
}
