package se.arbetsro.indicator.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Cells in rows and columns, as printed: nobody has said yet what they mean. All rows are equally
 * long.
 */
public record Grid(List<List<String>> rows) {

    public Grid {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        rows =
                rows.stream()
                        .map(row -> {
                            List<String> whole = new ArrayList<>(row);
                            while (whole.size() < width) {
                                whole.add("");
                            }
                            return List.copyOf(whole);
                        })
                        .toList();
    }

    public int width() {
        return rows.isEmpty() ? 0 : rows.getFirst().size();
    }

    /** Whether it is more than a line or a column of words. */
    boolean isTable() {
        return rows.size() > 1 && width() > 1;
    }

    /** The same with the rows of another one below, as when a table is split over two pages. */
    Grid followedBy(Grid other) {
        return new Grid(Stream.concat(rows.stream(), other.rows.stream()).toList());
    }

    /** The rows from one number up to and without another. */
    Grid between(int from, int to) {
        return new Grid(rows.subList(from, to));
    }

    /** The same without the rows and columns in which nothing is printed. */
    Grid withoutEmpty() {
        List<Integer> kept =
                IntStream.range(0, width())
                        .filter(column -> rows.stream().anyMatch(row -> !row.get(column).isEmpty()))
                        .boxed()
                        .toList();
        return new Grid(
                rows.stream()
                        .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
                        .map(row -> kept.stream().map(row::get).toList())
                        .toList());
    }
}
