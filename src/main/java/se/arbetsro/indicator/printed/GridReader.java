package se.arbetsro.indicator.printed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds tables in a text: rows whose cells are parted by bars, tabs or semicolons, however the rows
 * above and below are. Rows of dashes and marks for bold are how it was drawn, and are left out; so
 * are columns in which nothing is printed.
 */
public final class GridReader {

    private static final Pattern RULE = Pattern.compile("[-:=+\\s]*");
    private static final Pattern MARK = Pattern.compile("</?[a-zA-Z]+>|\\*\\*|&nbsp;");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private GridReader() {}

    /** The tables in their order; each at least two rows and two columns. */
    public static List<Grid> read(String text) {
        List<Grid> grids = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (String line : text.lines().toList()) {
            List<String> cells = cells(line);
            if (cells.isEmpty()) {
                close(grids, rows);
            } else if (!cells.stream().allMatch(cell -> RULE.matcher(cell).matches())
                    || cells.stream().noneMatch(cell -> cell.contains("-"))) {
                rows.add(cells);
            }
        }
        close(grids, rows);
        return grids;
    }

    /** Empty where the line is no row of a table. */
    private static List<String> cells(String line) {
        String row = line.strip();
        String[] parts;
        if (row.startsWith("|") && row.length() > 1) {
            parts =
                    row.substring(1, row.endsWith("|") ? row.length() - 1 : row.length())
                            .split("\\|", -1);
        } else if (line.contains("\t")) {
            parts = line.split("\t", -1);
        } else if (row.contains(";")) {
            parts = row.split(";", -1);
        } else {
            return List.of();
        }
        return Arrays.stream(parts).map(GridReader::clean).toList();
    }

    private static String clean(String cell) {
        return SPACES.matcher(MARK.matcher(cell).replaceAll("")).replaceAll(" ").strip();
    }

    private static void close(List<Grid> grids, List<List<String>> rows) {
        Grid grid = withoutEmptyColumns(new Grid(rows));
        if (grid.rows().size() > 1 && grid.width() > 1) {
            grids.add(grid);
        }
        rows.clear();
    }

    private static Grid withoutEmptyColumns(Grid grid) {
        List<Integer> kept = new ArrayList<>();
        for (int column = 0; column < grid.width(); column++) {
            int at = column;
            if (grid.rows().stream().anyMatch(row -> !row.get(at).isEmpty())) {
                kept.add(column);
            }
        }
        return new Grid(
                grid.rows().stream()
                        .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
                        .map(row -> kept.stream().map(row::get).toList())
                        .toList());
    }
}
