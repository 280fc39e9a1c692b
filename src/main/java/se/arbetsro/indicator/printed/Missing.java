package se.arbetsro.indicator.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Cells without a number, and the marks that stand in their place. */
final class Missing {

    /** What tables print instead of a number; zero is a number and none of these. */
    private static final Set<String> MARKS =
            Set.of(
                    "-",
                    "--",
                    "\u2013",
                    "\u2014",
                    "\u2212",
                    ".",
                    "..",
                    "...",
                    "\u2026",
                    "*",
                    "**",
                    "***",
                    "x",
                    "uppgift saknas",
                    "saknas",
                    "n/a");

    /**
     * @param mark what stands there in small letters; empty where nothing does
     */
    private record Place(int row, int column, String mark) {}

    private final int number;
    private final PrintedTable table;
    private final List<Worked> worked;

    private Missing(int number, PrintedTable table, List<Worked> worked) {
        this.number = number;
        this.table = table;
        this.worked = worked;
    }

    /** Whether a cell says that its number is missing. */
    static boolean isMark(String printed) {
        return MARKS.contains(printed.strip().toLowerCase(Locale.ROOT));
    }

    /**
     * @param zeros the measures for which one of the tables prints a zero
     */
    static List<Finding> of(
            int number, PrintedTable table, List<Worked> worked, Set<Measure> zeros) {
        return new Missing(number, table, worked).findings(zeros);
    }

    /** The measures for which a zero is printed. */
    static Set<Measure> zeros(List<PrintedTable> tables) {
        return tables.stream()
                .flatMap(table ->
                        table.summed().stream()
                                .flatMap(line ->
                                        table.measures().stream()
                                                .distinct()
                                                .filter(Measure::isExpected)
                                                .filter(measure ->
                                                        printsZero(table, line, measure))))
                .collect(Collectors.toSet());
    }

    private static boolean printsZero(PrintedTable table, PrintedTable.Line line, Measure measure) {
        return table.columns(measure).stream()
                .anyMatch(column ->
                        table.number(line.row(), column)
                                .filter(value -> value.signum() == 0)
                                .isPresent());
    }

    private List<Finding> findings(Set<Measure> zeros) {
        List<Finding> findings = new ArrayList<>();
        List<Place> marked = new ArrayList<>();
        for (int column = 0; column < table.measures().size(); column++) {
            Measure measure = table.measures().get(column);
            if (measure.isExpected()) {
                for (PrintedTable.Line line : table.summed()) {
                    String mark =
                            table.printed(line.row(), column).strip().toLowerCase(Locale.ROOT);
                    Place place = new Place(line.row(), column, mark);
                    if (mark.isEmpty()) {
                        findings.add(empty(place, zeros.contains(measure)));
                        marked.add(place);
                    } else if (MARKS.contains(mark)) {
                        marked.add(place);
                    } else if (PrintedNumber.of(mark).isEmpty()) {
                        findings.add(finding(Finding.Kind.UNREADABLE, place, rest(place)));
                    }
                }
            }
        }
        findings.addAll(unlike(marked));
        return findings;
    }

    /** An empty cell that must be zero, where others print their zeros, is a second way. */
    private Finding empty(Place place, boolean zerosArePrinted) {
        boolean zero = worked.stream().anyMatch(one -> at(one, place) && one.value().signum() == 0);
        return finding(
                zero && zerosArePrinted ? Finding.Kind.MISSING_TWO_WAYS : Finding.Kind.MISSING,
                place,
                rest(place));
    }

    private String rest(Place place) {
        return worked.stream()
                .filter(one -> at(one, place))
                .findFirst()
                .map(Worked::words)
                .orElse("");
    }

    private static boolean at(Worked one, Place place) {
        return one.row() == place.row && one.column() == place.column;
    }

    /** Those marked otherwise than most are; all of them where no way is the usual one. */
    private List<Finding> unlike(List<Place> places) {
        Usual<String> marks = new Usual<>();
        places.forEach(place -> marks.count(place.mark));
        return places.stream()
                .filter(place -> !place.mark.equals(marks.usual()) && marks.differ())
                .map(place ->
                        finding(
                                Finding.Kind.MISSING_TWO_WAYS,
                                place,
                                String.join(" / ", marks.others(place.mark))))
                .toList();
    }

    private Finding finding(Finding.Kind kind, Place place, String recomputed) {
        return new Finding(
                kind,
                number,
                place.row,
                place.column,
                table.printed(place.row, place.column),
                recomputed);
    }
}
