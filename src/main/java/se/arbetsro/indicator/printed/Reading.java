package se.arbetsro.indicator.printed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What tables probably mean, for somebody to confirm. A table that was split over two pages is
 * joined: the second part has no heading, and the first no total.
 */
public final class Reading {

    private static final Set<String> TOTALS =
            Set.of("total", "totalt", "summa", "alla", "samtliga", "hela");
    private static final List<String> SUBTOTALS =
            List.of("delsumma", "subtotal", "summa ", "totalt ", "total ");
    private static final Set<String> UNKNOWN =
            Set.of("ej svar", "inget svar", "okänt", "vet ej", "no answer", "not known");
    private static final int LONGEST_NAME = 200;
    private static final int A_FEW_WORDS = 25;

    private Reading() {}

    /** Guesses what the tables are. */
    public static List<PrintedTable> of(List<FoundTable> found) {
        List<FoundTable> joined = new ArrayList<>();
        for (FoundTable one : found) {
            if (!joined.isEmpty() && goesOn(joined.getLast().grid(), one)) {
                FoundTable first = joined.removeLast();
                joined.add(new FoundTable(first.title(), first.grid().followedBy(one.grid())));
            } else {
                joined.add(one);
            }
        }
        return joined.stream().map(Reading::guessed).toList();
    }

    private static boolean goesOn(Grid first, FoundTable second) {
        return first.width() == second.grid().width()
                && second.title().isEmpty()
                && first.rows().stream().noneMatch(Reading::isTotal)
                && second.grid().rows().getFirst().stream()
                        .anyMatch(cell -> PrintedNumber.of(cell).isPresent());
    }

    private static PrintedTable guessed(FoundTable found) {
        Grid grid = found.grid();
        List<Role> roles = roles(grid);
        List<Measure> measures = new ArrayList<>();
        for (int column = 0; column < grid.width(); column++) {
            measures.add(new ColumnGuess(grid, roles, column).measure());
        }
        int counts = 0;
        for (Measure measure : measures) {
            counts += measure == Measure.COUNT ? 1 : 0;
        }
        if (counts < 2) {
            // A sum of one column is that column.
            measures.replaceAll(measure -> measure == Measure.ROW_SUM ? Measure.COUNT : measure);
        }
        return new PrintedTable(name(found, roles), false, grid, roles, measures);
    }

    private static String name(FoundTable found, List<Role> roles) {
        String name = found.title();
        List<String> top = found.grid().rows().getFirst();
        boolean alone = top.stream().filter(cell -> !cell.isEmpty()).count() == 1;
        if (roles.getFirst() == Role.IGNORED
                && !top.getFirst().isEmpty()
                && (alone || top.getFirst().length() > A_FEW_WORDS)) {
            name = top.getFirst();
        }
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    private static List<Role> roles(Grid grid) {
        List<Role> roles = new ArrayList<>();
        boolean begun = false;
        for (int row = 0; row < grid.rows().size(); row++) {
            Role role = role(grid, row, begun);
            begun |= role != Role.IGNORED;
            roles.add(role);
        }
        return roles;
    }

    private static Role role(Grid grid, int at, boolean begun) {
        List<String> row = grid.rows().get(at);
        boolean numbers = row.stream().anyMatch(cell -> PrintedNumber.of(cell).isPresent());
        if (!begun && (!numbers || isYears(row))) {
            return Role.IGNORED;
        }
        if (!numbers && !leavesOut(grid, at)) {
            return Role.IGNORED;
        }
        if (isTotal(row)) {
            return Role.TOTAL;
        }
        String label = lastLabel(row);
        if (SUBTOTALS.stream().anyMatch(label::startsWith)) {
            return Role.SUBTOTAL;
        }
        return UNKNOWN.contains(label) ? Role.NO_ANSWER : Role.PART;
    }

    /** A heading of years looks like numbers. */
    private static boolean isYears(List<String> row) {
        List<String> numbers =
                row.stream().filter(cell -> PrintedNumber.of(cell).isPresent()).toList();
        return numbers.size() > 1
                && numbers.stream().allMatch(cell -> cell.matches("(19|20)\\d\\d"));
    }

    /**
     * Whether a row without numbers is one whose numbers are left out, and no heading: it bears a
     * mark or something with digits, or it and those around it are numbered.
     */
    private static boolean leavesOut(Grid grid, int at) {
        List<String> row = grid.rows().get(at);
        return row.stream()
                        .skip(1)
                        .anyMatch(cell -> Missing.isMark(cell) || cell.matches("\\d.*\\d"))
                || Labels.isNumbered(lastLabel(row))
                        && at > 0
                        && Labels.isNumbered(lastLabel(grid.rows().get(at - 1)));
    }

    private static boolean isTotal(List<String> row) {
        return row.stream().anyMatch(cell -> TOTALS.contains(cell.toLowerCase(Locale.ROOT)));
    }

    /** The words next to the numbers, in small letters. */
    private static String lastLabel(List<String> row) {
        return row.stream()
                .filter(cell ->
                        !cell.isEmpty()
                                && PrintedNumber.of(cell).isEmpty()
                                && !Missing.isMark(cell))
                .reduce("", (_, cell) -> cell)
                .toLowerCase(Locale.ROOT);
    }

    /** What one column probably holds. */
    private record ColumnGuess(Grid grid, List<Role> roles, int column) {

        Measure measure() {
            List<String> cells = cells(false);
            List<PrintedNumber> numbers =
                    cells.stream().flatMap(cell -> PrintedNumber.of(cell).stream()).toList();
            long marks = cells.stream().filter(Missing::isMark).count();
            if (numbers.isEmpty() && marks == 0 || (numbers.size() + marks) * 2 < cells.size()) {
                return Measure.LABEL;
            }
            String heading = heading();
            if (heading.contains("procent")
                    || heading.contains("%")
                    || heading.contains("andel")
                    || heading.contains("percent")
                    || heading.contains("share")
                    || numbers.stream().anyMatch(PrintedNumber::percent)) {
                return Measure.PERCENT;
            }
            if (numbers.stream().anyMatch(number -> number.decimals() > 0)) {
                return decimals(numbers);
            }
            if (column == 0 && cells.stream().allMatch(cell -> cell.matches("(19|20)\\d\\d"))) {
                return Measure.LABEL;
            }
            return TOTALS.contains(heading.strip()) ? Measure.ROW_SUM : Measure.COUNT;
        }

        /** What adds up to a hundred is a share, what adds up to its total a count. */
        private Measure decimals(List<PrintedNumber> numbers) {
            BigDecimal sum =
                    cells(true).stream()
                            .flatMap(cell -> PrintedNumber.of(cell).stream())
                            .map(PrintedNumber::value)
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.compareTo(BigDecimal.valueOf(99)) >= 0
                    && sum.compareTo(BigDecimal.valueOf(101)) <= 0) {
                return Measure.PERCENT;
            }
            boolean total =
                    IntStream.range(0, roles.size())
                            .filter(row -> roles.get(row) == Role.TOTAL)
                            .mapToObj(row -> grid.rows().get(row).get(column))
                            .flatMap(cell -> PrintedNumber.of(cell).stream())
                            .anyMatch(printed ->
                                    printed.value()
                                                    .subtract(sum)
                                                    .abs()
                                                    .compareTo(BigDecimal.valueOf(numbers.size()))
                                            < 0);
            return total ? Measure.COUNT : Measure.NUMBER;
        }

        private List<String> cells(boolean added) {
            return IntStream.range(0, roles.size())
                    .filter(row -> added ? roles.get(row).adds() : roles.get(row) != Role.IGNORED)
                    .mapToObj(row -> grid.rows().get(row).get(column))
                    .filter(cell -> !cell.isEmpty())
                    .toList();
        }

        private String heading() {
            StringBuilder words = new StringBuilder();
            for (int row = 0; row < roles.size() && roles.get(row) == Role.IGNORED; row++) {
                words.append(' ').append(grid.rows().get(row).get(column));
            }
            return words.toString().toLowerCase(Locale.ROOT);
        }
    }
}
