package se.arbetsro.indicator.printed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All that follows from the cells of one table. Sums are taken over the rows and not over printed
 * sums, so that one wrong total tells of itself alone. Where something is left out nothing is
 * added; where one cell alone is empty, the sum tells what it must be. A cell that bears a mark,
 * such as two points, may have been hidden, and is never worked out.
 */
final class Recomputation {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private record Place(int row, int column) {}

    private final PrintedTable table;
    private final List<Worked> worked = new ArrayList<>();
    private final Map<Place, BigDecimal> rests = new LinkedHashMap<>();

    private Recomputation(PrintedTable table) {
        this.table = table;
    }

    /** In the order of the rules; a cell may follow in two ways. */
    static List<Worked> of(PrintedTable table) {
        Recomputation all = new Recomputation(table);
        all.down(table.totals());
        all.down(table.subtotals());
        all.across();
        all.rests.forEach((place, rest) ->
                all.worked.add(new Worked(place.row, place.column, Worked.How.REST, rest)));
        all.shares();
        return List.copyOf(all.worked);
    }

    private void down(Map<Integer, List<Integer>> sums) {
        for (int column = 0; column < table.measures().size(); column++) {
            if (table.measures().get(column).isAdded()) {
                int at = column;
                sums.forEach((total, rows) ->
                        add(
                                new Place(total, at),
                                rows.stream().map(row -> new Place(row, at)).toList(),
                                Worked.How.SUM));
            }
        }
    }

    private void across() {
        table.rowSums()
                .forEach((sum, columns) -> {
                    for (PrintedTable.Line line : table.lines()) {
                        add(
                                new Place(line.row(), sum),
                                columns.stream()
                                        .map(column -> new Place(line.row(), column))
                                        .toList(),
                                Worked.How.ROW_SUM);
                    }
                });
    }

    private void add(Place sum, List<Place> parts, Worked.How how) {
        if (parts.isEmpty()) {
            return;
        }
        List<Place> missing = parts.stream().filter(part -> number(part).isEmpty()).toList();
        BigDecimal added =
                parts.stream()
                        .flatMap(part -> number(part).stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (missing.isEmpty()) {
            worked.add(new Worked(sum.row, sum.column, how, added));
        } else if (missing.size() == 1 && printed(missing.getFirst()).isEmpty()) {
            number(sum)
                    .map(total -> total.subtract(added))
                    .filter(rest -> rest.signum() >= 0)
                    .ifPresent(rest -> rests.putIfAbsent(missing.getFirst(), rest));
        }
    }

    private String printed(Place place) {
        return table.printed(place.row, place.column);
    }

    private Optional<BigDecimal> number(Place place) {
        return table.number(place.row, place.column);
    }

    /** What is printed, or what a sum leaves for it. */
    private Optional<BigDecimal> known(int row, int column) {
        return table.number(row, column)
                .or(() -> Optional.ofNullable(rests.get(new Place(row, column))));
    }

    private void shares() {
        for (int column = 0; column < table.measures().size(); column++) {
            Measure measure = table.measures().get(column);
            Integer beside = measure.isShare() ? beside(column, measure) : null;
            if (beside == null) {
                continue;
            }
            for (PrintedTable.Line line : table.lines()) {
                int at = column;
                whole(line.row(), beside, measure)
                        .filter(whole -> whole.signum() != 0)
                        .flatMap(whole ->
                                count(line, beside)
                                        .map(count -> share(count, whole, at, line.row())))
                        .ifPresent(share ->
                                worked.add(new Worked(line.row(), at, Worked.How.SHARE, share)));
            }
        }
    }

    /** The column of counts nearest before it, or else the nearest after it. */
    private @Nullable Integer beside(int column, Measure share) {
        List<Integer> counts =
                IntStream.range(0, table.measures().size())
                        .filter(at ->
                                share == Measure.PERCENT
                                        ? table.measures().get(at).isAdded()
                                        : table.measures().get(at) == Measure.COUNT)
                        .boxed()
                        .toList();
        return counts.stream()
                .filter(count -> count < column)
                .reduce((_, last) -> last)
                .orElse(counts.isEmpty() ? null : counts.getFirst());
    }

    private Optional<BigDecimal> count(PrintedTable.Line line, int column) {
        return line.role().adds()
                ? known(line.row(), column)
                : sum(line.row(), column).or(() -> table.number(line.row(), column));
    }

    private Optional<BigDecimal> sum(int row, int column) {
        return worked.stream()
                .filter(one ->
                        one.row() == row && one.column() == column && one.how() == Worked.How.SUM)
                .map(Worked::value)
                .findFirst();
    }

    private Optional<BigDecimal> whole(int row, int column, Measure share) {
        if (share == Measure.ROW_PERCENT) {
            return all(
                    table.rowSums().values().stream()
                            .filter(columns -> columns.contains(column))
                            .findFirst()
                            .orElse(table.columns(Measure.COUNT))
                            .stream()
                            .map(at -> known(row, at))
                            .toList());
        }
        List<Integer> rows =
                table.totals().entrySet().stream()
                        .filter(total -> total.getKey() == row || total.getValue().contains(row))
                        .map(Map.Entry::getValue)
                        .filter(parts -> !parts.isEmpty())
                        .findFirst()
                        .orElseGet(
                                () -> table.summed().stream().map(PrintedTable.Line::row).toList());
        return all(rows.stream().map(at -> known(at, column)).toList());
    }

    private static Optional<BigDecimal> all(List<Optional<BigDecimal>> parts) {
        return parts.stream()
                .reduce(
                        Optional.of(BigDecimal.ZERO),
                        (sum, part) -> sum.flatMap(before -> part.map(before::add)));
    }

    private BigDecimal share(BigDecimal count, BigDecimal whole, int column, int row) {
        int decimals =
                PrintedNumber.of(table.printed(row, column))
                        .map(PrintedNumber::decimals)
                        .orElseGet(() -> decimals(column));
        return count.multiply(HUNDRED).divide(whole, decimals, RoundingMode.HALF_UP);
    }

    /** As many as the column prints at most. */
    private int decimals(int column) {
        return table.lines().stream()
                .flatMap(line -> PrintedNumber.of(table.printed(line.row(), column)).stream())
                .mapToInt(PrintedNumber::decimals)
                .max()
                .orElse(0);
    }
}
