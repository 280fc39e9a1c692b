package se.arbetsro.indicator.web.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.domain.comparison.ComparisonQueries.Chance;
import se.arbetsro.indicator.domain.comparison.ComparisonQueries.Row;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.process.Funnel;
import se.arbetsro.indicator.process.Funnel.Counted;
import se.arbetsro.indicator.process.Funnel.Place;
import se.arbetsro.indicator.process.Spread;

/**
 * What units have of one indicator in one period, and which of them differ by more than chance. A
 * unit whose figure is missing or hidden is neither in the funnel nor in the spread.
 *
 * @param rows all units, by name
 * @param chance null where nobody has said how the figure varies
 * @param counted what was counted, of the units that can stand in a funnel
 * @param funnel null where there is none
 * @param spread null where there are too few figures
 */
record Comparison(
        Definition definition,
        List<Row> rows,
        @Nullable Chance chance,
        Map<Row, Counted> counted,
        @Nullable Funnel funnel,
        @Nullable Spread spread) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    static Comparison of(Definition definition, List<Row> rows, @Nullable Chance chance) {
        Map<Row, Counted> counted = new LinkedHashMap<>();
        kind(chance)
                .ifPresent(kind ->
                        rows.forEach(row ->
                                counted(definition, kind, row)
                                        .ifPresent(one -> counted.put(row, one))));
        List<BigDecimal> values = new ArrayList<>();
        rows.stream().map(Row::value).filter(Objects::nonNull).forEach(values::add);
        return new Comparison(
                definition,
                rows,
                chance,
                counted,
                kind(chance).flatMap(kind -> Funnel.of(kind, counted.values())).orElse(null),
                Spread.of(values).orElse(null));
    }

    private static Optional<Funnel.Chance> kind(@Nullable Chance chance) {
        return switch (chance) {
            case SHARE -> Optional.of(Funnel.Chance.SHARE);
            case RATE -> Optional.of(Funnel.Chance.RATE);
            case NEITHER -> Optional.empty();
            case null -> Optional.empty();
        };
    }

    private static Optional<Counted> counted(Definition definition, Funnel.Chance kind, Row row) {
        BigDecimal value = row.value();
        Integer size = row.size();
        if (value == null || size == null || value.signum() < 0) {
            return Optional.empty();
        }
        long events =
                value.multiply(BigDecimal.valueOf(size))
                        .divide(divisor(definition), 0, RoundingMode.HALF_UP)
                        .longValue();
        boolean possible = kind == Funnel.Chance.RATE || events <= size;
        return possible ? Optional.of(new Counted(events, size)) : Optional.empty();
    }

    /** What a value is divided by to be per head. */
    private static BigDecimal divisor(Definition definition) {
        return definition.isPercent() ? HUNDRED : BigDecimal.ONE;
    }

    /** Where a unit lies; within, where it has no place. */
    Place place(Row row) {
        Counted one = counted.get(row);
        return funnel == null || one == null ? Place.WITHIN : funnel.place(one);
    }

    /** The units outside the outer limits on a side, by name. */
    List<String> outside(Place side) {
        return rows.stream().filter(row -> place(row) == side).map(Row::name).toList();
    }

    /** So many events of so many people as a value of the indicator. */
    BigDecimal value(double perHead) {
        return BigDecimal.valueOf(perHead)
                .multiply(divisor(definition))
                .setScale(definition.decimals() + 2, RoundingMode.HALF_UP);
    }

    /** How many have a figure but no place in the funnel. */
    long without() {
        return rows.stream()
                .filter(row -> row.value() != null && !counted.containsKey(row))
                .count();
    }
}
