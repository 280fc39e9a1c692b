package se.arbetsro.indicator.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A grid of which somebody has confirmed what its rows and columns are.
 *
 * @param name what it is called among the tables that belong together
 * @param roles one for each row
 * @param measures one for each column
 */
public record PrintedTable(String name, Grid grid, List<Role> roles, List<Measure> measures) {

    public PrintedTable {
        roles = List.copyOf(roles);
        measures = List.copyOf(measures);
        if (roles.size() != grid.rows().size() || measures.size() != grid.width()) {
            throw new IllegalArgumentException("Not each row and column has its meaning");
        }
    }

    /** One row, by its number in the grid. */
    public record Line(int row, Role role, String label, List<String> labels) {}

    public String printed(int row, int column) {
        return grid.rows().get(row).get(column);
    }

    /** The rows that say something, with the last words that stand before their numbers. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row < roles.size(); row++) {
            if (roles.get(row) != Role.IGNORED) {
                int at = row;
                List<String> labels =
                        columns(Measure.LABEL).stream()
                                .map(column -> printed(at, column))
                                .filter(label -> !label.isEmpty())
                                .toList();
                lines.add(
                        new Line(
                                row,
                                roles.get(row),
                                labels.isEmpty() ? "" : labels.getLast(),
                                labels));
            }
        }
        return lines;
    }

    public List<Integer> columns(Measure measure) {
        return IntStream.range(0, measures.size())
                .filter(column -> measures.get(column) == measure)
                .boxed()
                .toList();
    }

    /** The rows that add up to the total. */
    List<Line> summed() {
        return lines().stream().filter(line -> line.role() != Role.TOTAL).toList();
    }

    Optional<Line> total() {
        return lines().stream().filter(line -> line.role() == Role.TOTAL).findFirst();
    }
}
