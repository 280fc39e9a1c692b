package se.arbetsro.indicator.domain.reporting;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.domain.stewardship.Limits;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Point;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;

/**
 * One figure that a round asks for: of one unit and indicator, about the period of the round.
 *
 * @param definition the one in force at the end of the period
 * @param point what has been reported; null while nothing has
 * @param before the value of the period before; null for none
 * @param beforePeriod its code; null where it has none
 * @param reporter whose task it is; null where nobody has been named
 */
public record Cell(
        UnitId unit,
        String unitName,
        Definition definition,
        @Nullable Point point,
        @Nullable BigDecimal before,
        @Nullable String beforePeriod,
        Limits limits,
        @Nullable Role reporter) {

    /** The same, those of each unit together and in their order. */
    public static List<List<Cell>> byUnit(List<Cell> cells) {
        return List.copyOf(
                cells.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Cell::unit, LinkedHashMap::new, Collectors.toList()))
                        .values());
    }

    /** Where it stands in the form of the round. */
    public String place() {
        return unit.value() + "." + definition.indicatorKey();
    }
}
