package se.arbetsro.indicator.printed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A grid with what its rows and columns are: guessed at first, then confirmed by somebody.
 *
 * @param name what it is called among the tables that belong together
 * @param addsUp whether its counts are sums over the tables before it
 * @param roles one for each row
 * @param measures one for each column
 */
public record PrintedTable(
        String name, boolean addsUp, Grid grid, List<Role> roles, List<Measure> measures) {

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

    /** The number that a cell prints; empty where it prints none. */
    public Optional<BigDecimal> number(int row, int column) {
        return PrintedNumber.of(printed(row, column)).map(PrintedNumber::value);
    }

    /** The rows that say something, with the last words that stand before their numbers. */
    public List<Line> lines() {
        return IntStream.range(0, roles.size())
                .filter(row -> roles.get(row) != Role.IGNORED)
                .mapToObj(this::line)
                .toList();
    }

    private Line line(int row) {
        List<String> labels =
                columns(Measure.LABEL).stream()
                        .map(column -> printed(row, column))
                        .filter(label -> !label.isEmpty())
                        .toList();
        return new Line(row, roles.get(row), labels.isEmpty() ? "" : labels.getLast(), labels);
    }

    public List<Integer> columns(Measure measure) {
        return IntStream.range(0, measures.size())
                .filter(column -> measures.get(column) == measure)
                .boxed()
                .toList();
    }

    /** The rows that add up to a total. */
    List<Line> summed() {
        return lines().stream().filter(line -> line.role().adds()).toList();
    }

    /** The words of a row; empty for none. */
    public String rowName(int row) {
        return String.join(", ", line(row).labels());
    }

    /**
     * The words of a row from the first column of words on. Where the first is empty beside others,
     * it is that of the row above, as in a table whose cells were merged.
     */
    List<String> labels(int row) {
        List<Integer> columns = columns(Measure.LABEL);
        List<String> labels = new ArrayList<>();
        boolean later = false;
        for (int column : columns.reversed()) {
            int above = row;
            while (later
                    && above > 0
                    && printed(above, column).isEmpty()
                    && roles.get(above).adds()) {
                above--;
            }
            String label = roles.get(above).adds() ? printed(above, column) : "";
            later |= !label.isEmpty();
            if (!label.isEmpty()) {
                labels.addFirst(label);
            }
        }
        return labels;
    }

    /** The lowest words of the heading above a column; empty where it has none. */
    public String columnName(int column) {
        String name = "";
        for (int row = 0; row < roles.size() && roles.get(row) == Role.IGNORED; row++) {
            if (!printed(row, column).isEmpty()) {
                name = printed(row, column);
            }
        }
        return name;
    }

    /** The rows that each total adds up. */
    Map<Integer, List<Integer>> totals() {
        return Blocks.of(
                roles.size(),
                row -> roles.get(row) == Role.TOTAL,
                row -> roles.get(row).adds(),
                _ -> false);
    }

    /** The rows that each sum of a group adds up. */
    Map<Integer, List<Integer>> subtotals() {
        return Blocks.of(
                roles.size(),
                row -> roles.get(row) == Role.SUBTOTAL,
                row -> roles.get(row).adds(),
                row -> !roles.get(row).adds());
    }

    /** The columns that each sum of a row adds up. */
    Map<Integer, List<Integer>> rowSums() {
        return Blocks.of(
                measures.size(),
                column -> measures.get(column) == Measure.ROW_SUM,
                column -> measures.get(column) == Measure.COUNT,
                _ -> false);
    }

    /** What it means now, said otherwise. */
    public PrintedTable meaning(
            String newName, boolean adds, List<Role> newRoles, List<Measure> newMeasures) {
        return new PrintedTable(newName, adds, grid, newRoles, newMeasures);
    }

    /** The same with the rows of another table below; narrower rows are filled up. */
    public PrintedTable joined(PrintedTable below) {
        Grid whole = grid.followedBy(below.grid);
        List<Role> rows = new ArrayList<>(roles);
        rows.addAll(below.roles);
        return new PrintedTable(
                name,
                addsUp,
                whole,
                rows,
                measures.size() >= below.measures.size() ? measures : below.measures);
    }

    /**
     * Two tables, of which the second begins at a row.
     *
     * @throws IllegalArgumentException where one of them would have no row
     */
    public List<PrintedTable> split(int row) {
        if (row < 1 || row >= roles.size()) {
            throw new IllegalArgumentException("A table has at least one row");
        }
        return List.of(
                new PrintedTable(
                        name, addsUp, grid.between(0, row), roles.subList(0, row), measures),
                new PrintedTable(
                        name,
                        addsUp,
                        grid.between(row, roles.size()),
                        roles.subList(row, roles.size()),
                        measures));
    }
}
