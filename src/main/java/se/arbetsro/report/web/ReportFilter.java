package se.arbetsro.report.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.web.Option;
import se.arbetsro.report.domain.ReportQueries.Row;

/** Which reports are listed, as it stands in the address. */
public record ReportFilter(@Nullable String unit, @Nullable String year, @Nullable String kind) {

    public boolean isFiltered() {
        return isGiven(unit) || isGiven(year) || isGiven(kind);
    }

    List<Row> of(List<Row> rows) {
        return rows.stream()
                .filter(row -> !isGiven(unit) || row.unitId().value().toString().equals(unit))
                .filter(row -> !isGiven(year) || Integer.toString(row.of().year()).equals(year))
                .filter(row -> !isGiven(kind) || row.kind().name().equals(kind))
                .toList();
    }

    private static boolean isGiven(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    static List<Option> units(List<Row> rows) {
        return distinct(
                rows.stream().map(row -> Option.of(row.unitId().value().toString(), row.unit())));
    }

    static List<Option> years(List<Row> rows) {
        return distinct(
                rows.stream()
                        .map(row -> row.period().substring(0, 4))
                        .sorted(Comparator.reverseOrder())
                        .map(year -> Option.of(year, year)));
    }

    private static List<Option> distinct(Stream<Option> options) {
        return options.distinct().toList();
    }
}
