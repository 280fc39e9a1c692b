package se.arbetsro.indicator.printed;

import static java.util.Comparator.comparingInt;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Named rules that compare printed tables with what follows from their own cells. */
public final class Checks {

    /** Spreadsheets print more decimals than anybody has counted. */
    private static final int FINEST = 6;

    private Checks() {}

    /** All that the tables say against themselves and against each other, from top to bottom. */
    public static List<Finding> of(List<PrintedTable> tables) {
        List<Finding> findings = new ArrayList<>();
        var zeros = Missing.zeros(tables);
        for (int number = 0; number < tables.size(); number++) {
            PrintedTable table = tables.get(number);
            List<Worked> worked = Recomputation.of(table);
            compare(number, table, worked, findings);
            findings.addAll(Labels.twice(number, table));
            findings.addAll(Missing.of(number, table, worked, zeros));
        }
        findings.addAll(Labels.clashing(tables));
        findings.addAll(Told.of(tables));
        findings.sort(comparingInt(Finding::table).thenComparingInt(Finding::row));
        return findings;
    }

    /** What follows from the other cells of a table, whether it agrees with them or not. */
    public static List<Worked> worked(PrintedTable table) {
        return Recomputation.of(table);
    }

    private static void compare(
            int number, PrintedTable table, List<Worked> worked, List<Finding> findings) {
        for (Worked one : worked) {
            PrintedNumber.of(table.printed(one.row(), one.column()))
                    .filter(printed -> differs(table, one, printed))
                    .ifPresent(_ ->
                            findings.add(
                                    new Finding(
                                            one.how().finding(),
                                            number,
                                            one.row(),
                                            one.column(),
                                            table.printed(one.row(), one.column()),
                                            one.words())));
        }
    }

    private static boolean differs(PrintedTable table, Worked one, PrintedNumber printed) {
        BigDecimal difference = printed.value().subtract(one.value()).abs();
        if (one.how() == Worked.How.SHARE) {
            return difference.setScale(FINEST, RoundingMode.DOWN).signum() != 0;
        }
        return difference.compareTo(rounding(table, one)) > 0;
    }

    /** Half of the last decimal for each part and for the sum; whole numbers are not rounded. */
    private static BigDecimal rounding(PrintedTable table, Worked one) {
        int decimals = 0;
        int parts = 1;
        for (PrintedTable.Line line : table.lines()) {
            int here =
                    PrintedNumber.of(table.printed(line.row(), one.column()))
                            .map(PrintedNumber::decimals)
                            .orElse(0);
            decimals = Math.max(decimals, here);
            parts++;
        }
        return decimals == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(parts)
                        .multiply(BigDecimal.valueOf(5, Math.min(decimals, FINEST) + 1));
    }

    /** Sums that are told beside tables against what the tables before them add up to. */
    private static final class Told {

        static List<Finding> of(List<PrintedTable> tables) {
            List<Finding> findings = new ArrayList<>();
            Map<Integer, List<Integer>> blocks =
                    Blocks.of(
                            tables.size(),
                            table -> tables.get(table).addsUp(),
                            table -> !tables.get(table).addsUp(),
                            _ -> false);
            blocks.forEach((told, parts) ->
                    compare(told, tables.get(told), parts.stream().map(tables::get).toList())
                            .forEach(findings::add));
            return findings;
        }

        private static List<Finding> compare(
                int number, PrintedTable told, List<PrintedTable> tables) {
            List<Finding> findings = new ArrayList<>();
            List<Integer> counts = told.columns(Measure.COUNT);
            for (PrintedTable.Line line : told.summed()) {
                for (int column : counts) {
                    String heading = counts.size() == 1 ? "" : Labels.key(told.columnName(column));
                    List<BigDecimal> added = counts(tables, Labels.name(line.label()), heading);
                    BigDecimal sum = added.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                    told.number(line.row(), column)
                            .filter(printed -> !added.isEmpty() && printed.compareTo(sum) != 0)
                            .ifPresent(_ ->
                                    findings.add(
                                            new Finding(
                                                    Finding.Kind.SUM_OF_TABLES,
                                                    number,
                                                    line.row(),
                                                    column,
                                                    told.printed(line.row(), column),
                                                    sum.toPlainString().replace('.', ','))));
                }
            }
            return findings;
        }

        /**
         * @param heading of the columns that are added; empty for all of them
         */
        private static List<BigDecimal> counts(
                List<PrintedTable> tables, String name, String heading) {
            List<BigDecimal> counts = new ArrayList<>();
            for (PrintedTable table : tables) {
                for (PrintedTable.Line line : table.summed()) {
                    if (Labels.name(line.label()).equals(name)) {
                        table.columns(Measure.COUNT).stream()
                                .filter(column ->
                                        heading.isEmpty()
                                                || Labels.key(table.columnName(column))
                                                        .equals(heading))
                                .forEach(column ->
                                        table.number(line.row(), column).ifPresent(counts::add));
                    }
                }
            }
            return counts;
        }
    }
}
