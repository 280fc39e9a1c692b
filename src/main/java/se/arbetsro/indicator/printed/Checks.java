package se.arbetsro.indicator.printed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Named rules that compare printed tables with what follows from their own cells. */
public final class Checks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,3})[.)]\\s*(.+)");

    private Checks() {}

    /** All that the tables say against themselves and against each other, in their order. */
    public static List<Finding> of(List<PrintedTable> tables) {
        List<Finding> findings = new ArrayList<>();
        for (PrintedTable table : tables) {
            sums(table, findings);
            percents(table, findings);
            duplicates(table, findings);
            findings.addAll(Missing.of(table));
        }
        labels(tables, findings);
        return findings;
    }

    /**
     * Sums that are told beside tables, such as in the running text, against what the tables add up
     * to.
     *
     * @param told by the words of a row, or by the number before them, as printed
     */
    public static List<Finding> sumsOf(List<PrintedTable> tables, Map<String, String> told) {
        Map<String, BigDecimal> added = new LinkedHashMap<>();
        for (PrintedTable table : tables) {
            for (PrintedTable.Line line : table.summed()) {
                BigDecimal count = count(table, line);
                added.merge(name(line.label()), count, BigDecimal::add);
            }
        }
        List<Finding> findings = new ArrayList<>();
        int row = 0;
        for (Map.Entry<String, String> one : told.entrySet()) {
            BigDecimal sum = added.get(name(one.getKey()));
            Optional<PrintedNumber> printed = PrintedNumber.of(one.getValue());
            if (sum != null && printed.isPresent() && printed.get().value().compareTo(sum) != 0) {
                findings.add(
                        new Finding(
                                Finding.Kind.SUM_OF_TABLES,
                                one.getKey(),
                                row,
                                null,
                                one.getValue(),
                                sum.toPlainString()));
            }
            row++;
        }
        return findings;
    }

    private static BigDecimal count(PrintedTable table, PrintedTable.Line line) {
        return table.columns(Measure.COUNT).stream()
                .flatMap(column -> number(table, line.row(), column).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static Optional<BigDecimal> number(PrintedTable table, int row, int column) {
        return PrintedNumber.of(table.printed(row, column)).map(PrintedNumber::value);
    }

    static BigDecimal sum(PrintedTable table, int column) {
        return table.summed().stream()
                .flatMap(line -> number(table, line.row(), column).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void sums(PrintedTable table, List<Finding> findings) {
        table.total()
                .ifPresent(total -> {
                    for (int column : table.columns(Measure.COUNT)) {
                        BigDecimal sum = sum(table, column);
                        number(table, total.row(), column)
                                .filter(printed -> printed.compareTo(sum) != 0)
                                .ifPresent(_ ->
                                        findings.add(
                                                new Finding(
                                                        Finding.Kind.SUM,
                                                        table.name(),
                                                        total.row(),
                                                        column,
                                                        table.printed(total.row(), column),
                                                        sum.toPlainString())));
                    }
                });
    }

    /** Each share by the count before it, of the sum of the rows rather than of a printed total. */
    private static void percents(PrintedTable table, List<Finding> findings) {
        List<Integer> counts = table.columns(Measure.COUNT);
        for (int column : table.columns(Measure.PERCENT)) {
            int before = column;
            Optional<Integer> beside =
                    counts.stream().filter(count -> count < before).reduce((_, last) -> last);
            if (beside.isEmpty()) {
                continue;
            }
            BigDecimal whole = sum(table, beside.get());
            if (whole.signum() == 0) {
                continue;
            }
            for (PrintedTable.Line line : table.summed()) {
                Optional<BigDecimal> count = number(table, line.row(), beside.get());
                Optional<PrintedNumber> printed =
                        PrintedNumber.of(table.printed(line.row(), column));
                if (count.isPresent() && printed.isPresent()) {
                    BigDecimal share =
                            count.get()
                                    .multiply(HUNDRED)
                                    .divide(whole, printed.get().decimals(), RoundingMode.HALF_UP);
                    if (share.compareTo(printed.get().value()) != 0) {
                        findings.add(
                                new Finding(
                                        Finding.Kind.PERCENT,
                                        table.name(),
                                        line.row(),
                                        column,
                                        table.printed(line.row(), column),
                                        share.toPlainString().replace('.', ',')));
                    }
                }
            }
        }
    }

    private static void duplicates(PrintedTable table, List<Finding> findings) {
        Map<String, Integer> seen = new HashMap<>();
        for (PrintedTable.Line line : table.lines()) {
            for (String label : line.labels()) {
                Integer before = seen.putIfAbsent(key(label), line.row());
                if (before != null) {
                    findings.add(
                            new Finding(
                                    Finding.Kind.DUPLICATE_ROW,
                                    table.name(),
                                    line.row(),
                                    null,
                                    label,
                                    String.valueOf(before + 1)));
                }
            }
        }
    }

    /** Where most tables print other words after a number, those are what is expected. */
    private static void labels(List<PrintedTable> tables, List<Finding> findings) {
        Map<String, Map<String, Integer>> words = new HashMap<>();
        each(
                tables,
                (_, line, number, name) ->
                        words.computeIfAbsent(number, _ -> new LinkedHashMap<>())
                                .merge(name, 1, Integer::sum));
        Set<String> clashing = new LinkedHashSet<>();
        words.forEach((number, names) -> {
            if (names.size() > 1) {
                clashing.add(number);
            }
        });
        each(
                tables,
                (table, line, number, name) -> {
                    if (clashing.contains(number)) {
                        String usual = usual(words.getOrDefault(number, Map.of()));
                        if (!usual.equals(name)) {
                            findings.add(
                                    new Finding(
                                            Finding.Kind.LABEL_NUMBER,
                                            table.name(),
                                            line.row(),
                                            null,
                                            line.label(),
                                            number + ". " + usual));
                        }
                    }
                });
    }

    private static String usual(Map<String, Integer> names) {
        return names.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private interface Numbered {
        void row(PrintedTable table, PrintedTable.Line line, String number, String name);
    }

    private static void each(List<PrintedTable> tables, Numbered rows) {
        for (PrintedTable table : tables) {
            for (PrintedTable.Line line : table.summed()) {
                Matcher numbered = NUMBERED.matcher(line.label());
                if (numbered.matches()) {
                    rows.row(table, line, numbered.group(1), numbered.group(2).strip());
                }
            }
        }
    }

    /** The words without the number before them, as they are compared. */
    private static String name(String label) {
        Matcher numbered = NUMBERED.matcher(label);
        return key(numbered.matches() ? numbered.group(2) : label);
    }

    private static String key(String label) {
        return label.strip().toLowerCase(Locale.ROOT);
    }
}
