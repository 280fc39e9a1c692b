package se.arbetsro.platform.chart;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Rows by columns where every cell says its number or word and is shaded by its level. It is a
 * table with header cells and reads the same without colour.
 *
 * @param caption what the table shows
 * @param corner header of the column of row headers
 * @param steps what the levels mean, from level 0 upwards; 1 to 7
 */
public record HeatMap(
        String caption, String corner, List<Heading> columns, List<Row> rows, List<Step> steps) {

    public HeatMap {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        steps = List.copyOf(steps);
        if (steps.isEmpty() || steps.size() > HeatShade.RAMP) {
            throw new IllegalArgumentException("1 to 7 levels, not " + steps.size());
        }
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(
                        row.heading().text() + ": " + row.cells().size() + " cells");
            }
            for (Cell cell : row.cells()) {
                Objects.checkIndex(cell.level() + 1, steps.size() + 1);
            }
        }
    }

    /** The shade of a level: the ramp is spread over as many levels as there are. */
    public HeatShade shade(int level) {
        if (level < 0) {
            return HeatShade.NONE;
        }
        Step step = steps.get(level);
        return step.alert() ? HeatShade.ALERT : HeatShade.spread(level, steps.size());
    }

    /** True when a column has a longer name than the one in its header. */
    public boolean hasKey() {
        return columns.stream().anyMatch(heading -> heading.full() != null);
    }

    /**
     * @param text as short as the column needs: "4"
     * @param full the whole name, told beneath the table; null where the text is whole
     * @param link address of what the heading names; null for none
     */
    public record Heading(String text, @Nullable String full, @Nullable String link) {

        public static Heading of(String text) {
            return new Heading(text, null, null);
        }
    }

    public record Row(Heading heading, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param text number or word; what is missing or hidden says so
     * @param level 0 to the number of steps less one; -1 for a cell without a shade
     * @param link address of what stands behind the cell; null for none
     * @param spoken what the ear hears of a sign such as a dash, in a cell without a link; null
     *     where the text says it
     */
    public record Cell(String text, int level, @Nullable String link, @Nullable String spoken) {

        public Cell(String text, int level, @Nullable String link) {
            this(text, level, link, null);
        }

        public static Cell of(String text, int level) {
            return new Cell(text, level, null);
        }

        public static Cell unshaded(String text) {
            return new Cell(text, -1, null);
        }

        /** A sign that stands for nothing, which a screen reader would pass over. */
        public static Cell nothing(String sign, String spoken) {
            return new Cell(sign, -1, null, spoken);
        }
    }

    /**
     * @param meaning what stands beside the colour: "86–91"
     * @param alert true to set the level apart in another colour and weight
     */
    public record Step(String meaning, boolean alert) {

        public static Step of(String meaning) {
            return new Step(meaning, false);
        }

        public static Step alert(String meaning) {
            return new Step(meaning, true);
        }
    }
}
