package se.arbetsro.indicator.web.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.overview.TinyLine;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Paging;
import se.arbetsro.platform.web.Shell;

/**
 * One indicator in a unit and all below it, over the years.
 *
 * @param unit the one that was chosen; empty for the municipality
 * @param years earliest first
 * @param asked how many units were asked for figures; those without are left out
 */
public record UnitsOverTimePage(
        Shell shell,
        String key,
        String name,
        String unitName,
        String measure,
        List<Option> units,
        String unit,
        List<Integer> years,
        List<Row> rows,
        int asked,
        Paging paging)
        implements Page {

    /**
     * @param depth how many levels below the first
     * @param values for each year the last one that is known; null for none
     * @param line null where there are too few figures for one
     */
    public record Row(
            String href,
            String name,
            int depth,
            List<@Nullable String> values,
            @Nullable TinyLine line) {

        public boolean isEmpty() {
            return values.stream().allMatch(value -> value == null);
        }
    }

    public int leftOut() {
        return asked - rows.size();
    }

    public boolean hasFigures() {
        return rows.stream().anyMatch(row -> !row.isEmpty());
    }

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("indicator.title"), "/indicators"),
                new Crumb(name, "/indicators/" + key));
    }
}
