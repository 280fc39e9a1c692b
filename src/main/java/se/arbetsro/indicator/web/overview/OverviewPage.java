package se.arbetsro.indicator.web.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.overview.TinyLine;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/**
 * All indicators down, units across: the latest figure of each with its course and how it stands.
 *
 * @param columns names of the units
 * @param cut whether there are more units than stand here
 */
public record OverviewPage(
        Shell shell,
        String unitName,
        List<Column> columns,
        List<Row> rows,
        boolean cut,
        String unit,
        String area,
        boolean filtered,
        List<Option> units,
        List<Option> areas)
        implements Page {

    public record Column(String name, String shortName) {}

    /**
     * @param measure the unit of measure
     */
    public record Row(
            String key, String name, @Nullable String lang, String measure, List<Cell> cells) {}

    /**
     * @param value the latest figure; the same words for one that is missing and one that is hidden
     * @param when what it is about; null where there is none
     * @param href the page of the indicator in the unit; null where there is no figure
     * @param line the course; null where there is too little to draw
     */
    public record Cell(
            String value,
            @Nullable String when,
            @Nullable String href,
            @Nullable TinyLine line,
            List<Mark> marks) {}

    /** How a figure stands, in a word or two. */
    public record Mark(String words, Tone tone) {}

    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(shell.t("indicator.title"), "/indicators"));
    }
}
