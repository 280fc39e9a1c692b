package se.arbetsro.indicator.printed;

import java.util.ArrayList;
import java.util.List;
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

    /** The same with the rows of another one below, as when a table is split over two pages. */
    Grid followedBy(Grid other) {
        return new Grid(Stream.concat(rows.stream(), other.rows.stream()).toList());
    }
}
