package se.arbetsro.indicator.printed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Counts that are left out, and the marks that stand in their place. */
final class Missing {

    /** What tables print instead of a number; zero is a number and none of these. */
    private static final Set<String> MARKS =
            Set.of(
                    "",
                    "-",
                    "\u2013",
                    "\u2014",
                    "\u2212",
                    ".",
                    "..",
                    "...",
                    "\u2026",
                    "*",
                    "x",
                    "uppgift saknas",
                    "saknas",
                    "n/a");

    private Missing() {}

    private record Place(int row, int column, String mark) {}

    static List<Finding> of(PrintedTable table) {
        List<Place> places = places(table);
        List<Finding> findings = new ArrayList<>();
        for (Place place : places) {
            if (place.mark.isEmpty()) {
                boolean alone =
                        places.stream().filter(other -> other.column == place.column).count() == 1;
                findings.add(
                        finding(
                                Finding.Kind.MISSING,
                                table,
                                place,
                                alone ? rest(table, place.column) : ""));
            }
        }
        Map<String, Integer> times = new LinkedHashMap<>();
        places.forEach(place -> times.merge(place.mark, 1, Integer::sum));
        String usual =
                times.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse("");
        places.stream()
                .filter(place -> !place.mark.equals(usual))
                .map(place -> finding(Finding.Kind.MISSING_TWO_WAYS, table, place, usual))
                .forEach(findings::add);
        return findings;
    }

    private static List<Place> places(PrintedTable table) {
        List<Place> places = new ArrayList<>();
        for (int column : table.columns(Measure.COUNT)) {
            for (PrintedTable.Line line : table.summed()) {
                String mark = table.printed(line.row(), column).strip().toLowerCase(Locale.ROOT);
                if (MARKS.contains(mark)) {
                    places.add(new Place(line.row(), column, mark));
                }
            }
        }
        return places;
    }

    /** What the total leaves for a single cell; where several are left out, nobody can tell. */
    private static String rest(PrintedTable table, int column) {
        return table.total()
                .flatMap(total -> Checks.number(table, total.row(), column))
                .map(total -> total.subtract(Checks.sum(table, column)))
                .map(BigDecimal::toPlainString)
                .orElse("");
    }

    private static Finding finding(
            Finding.Kind kind, PrintedTable table, Place place, String recomputed) {
        return new Finding(
                kind,
                table.name(),
                place.row,
                place.column,
                table.printed(place.row, place.column),
                recomputed);
    }
}
