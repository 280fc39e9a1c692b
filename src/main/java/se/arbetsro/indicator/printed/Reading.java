package se.arbetsro.indicator.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What a grid probably means, for somebody to confirm. A table that was split over two pages is
 * joined: the second part has no heading, and the first no total.
 */
public final class Reading {

    private static final List<String> TOTALS = List.of("total", "totalt", "summa", "alla");
    private static final List<String> UNKNOWN =
            List.of("ej svar", "inget svar", "okänt", "vet ej", "no answer", "not known");

    private Reading() {}

    /**
     * @param names what the tables are called, in their order; those without a name get their
     *     number
     */
    public static List<PrintedTable> of(List<Grid> grids, List<String> names) {
        List<Grid> joined = new ArrayList<>();
        for (Grid grid : grids) {
            if (!joined.isEmpty() && goesOn(joined.getLast(), grid)) {
                joined.add(joined.removeLast().followedBy(grid));
            } else {
                joined.add(grid);
            }
        }
        return IntStream.range(0, joined.size())
                .mapToObj(i ->
                        guessed(
                                i < names.size() ? names.get(i) : String.valueOf(i + 1),
                                joined.get(i)))
                .toList();
    }

    private static boolean goesOn(Grid first, Grid second) {
        return first.width() == second.width()
                && first.rows().stream().noneMatch(row -> is(row, TOTALS))
                && second.rows().getFirst().stream()
                        .anyMatch(cell -> PrintedNumber.of(cell).isPresent());
    }

    private static PrintedTable guessed(String name, Grid grid) {
        List<Role> roles = grid.rows().stream().map(Reading::role).toList();
        List<Measure> measures = new ArrayList<>();
        for (int column = 0; column < grid.width(); column++) {
            measures.add(measure(grid, roles, column));
        }
        return new PrintedTable(name, grid, roles, measures);
    }

    private static Role role(List<String> row) {
        if (row.stream().skip(1).allMatch(String::isEmpty) && numbers(row) == 0
                || numbers(row) == 0 && row.stream().filter(cell -> !cell.isEmpty()).count() > 1) {
            return Role.IGNORED;
        }
        if (is(row, TOTALS)) {
            return Role.TOTAL;
        }
        return last(row, UNKNOWN) ? Role.NO_ANSWER : Role.PART;
    }

    private static long numbers(List<String> row) {
        return row.stream().filter(cell -> PrintedNumber.of(cell).isPresent()).count();
    }

    private static boolean is(List<String> row, List<String> words) {
        return row.stream().anyMatch(cell -> words.contains(cell.toLowerCase(Locale.ROOT)));
    }

    /** Whether the words next to the numbers are among these. */
    private static boolean last(List<String> row, List<String> words) {
        return row.stream()
                .filter(cell -> !cell.isEmpty() && PrintedNumber.of(cell).isEmpty())
                .reduce((_, cell) -> cell)
                .filter(cell -> words.contains(cell.toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    private static Measure measure(Grid grid, List<Role> roles, int column) {
        List<String> cells =
                IntStream.range(0, roles.size())
                        .filter(row -> roles.get(row) != Role.IGNORED)
                        .mapToObj(row -> grid.rows().get(row).get(column))
                        .filter(cell -> !cell.isEmpty())
                        .toList();
        long numbers = cells.stream().filter(cell -> PrintedNumber.of(cell).isPresent()).count();
        if (cells.isEmpty() || numbers * 2 < cells.size()) {
            return Measure.LABEL;
        }
        boolean heading =
                grid.rows().stream()
                        .map(row -> row.get(column).toLowerCase(Locale.ROOT))
                        .anyMatch(cell ->
                                cell.contains("procent")
                                        || cell.equals("%")
                                        || cell.contains("andel"));
        boolean decimals =
                cells.stream()
                        .flatMap(cell -> PrintedNumber.of(cell).stream())
                        .anyMatch(number -> number.percent() || number.decimals() > 0);
        return heading || decimals ? Measure.PERCENT : Measure.COUNT;
    }
}
