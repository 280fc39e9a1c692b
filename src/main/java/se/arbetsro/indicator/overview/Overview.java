package se.arbetsro.indicator.overview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.DefinitionId;
import se.arbetsro.indicator.domain.OverviewQueries.Row;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Slot;
import se.arbetsro.indicator.figure.Target;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.time.Period;

/** The courses of indicators in units, each found by the two. */
public final class Overview {

    private record Place(DefinitionId definition, UnitId unit) {}

    private final Map<Place, Course> courses = new HashMap<>();

    /**
     * @param rows at most one for each definition and unit
     */
    public Overview(List<Definition> definitions, List<Row> rows, List<Target> targets) {
        Map<DefinitionId, Definition> byId = new HashMap<>();
        definitions.forEach(definition -> byId.put(definition.id(), definition));
        Map<Place, List<Target>> goals = new HashMap<>();
        targets.forEach(target ->
                goals.computeIfAbsent(
                                new Place(target.definitionId(), target.unitId()),
                                _ -> new ArrayList<>())
                        .add(target));
        var axes = new Axis.Finder();
        for (Row row : rows) {
            Definition definition = Objects.requireNonNull(byId.get(row.definition()));
            Place place = new Place(row.definition(), row.unit());
            courses.put(place, course(definition, row, goals.getOrDefault(place, List.of()), axes));
        }
    }

    /** The course of an indicator in a unit, also where nothing is known of it. */
    public Course of(Definition definition, UnitId unit) {
        Course found = courses.get(new Place(definition.id(), unit));
        return found == null ? Course.none(definition, unit) : found;
    }

    private static Course course(
            Definition definition, Row row, List<Target> targets, Axis.Finder axes) {
        int last = row.marks().length() - 1;
        while (last >= 0 && row.marks().charAt(last) == Row.MISSING) {
            last--;
        }
        if (last < 0) {
            return Course.none(definition, row.unit());
        }
        String slot = row.slots().get(last);
        Optional<Period> period = axes.period(slot);
        Line line =
                definition.isNumber() && period.isPresent()
                        ? line(row, period.get().cycle(), axes)
                        : Line.NONE;
        return new Course(
                definition,
                row.unit(),
                slot,
                row.values().get(last),
                row.marks().charAt(last) == Row.ABOUT,
                period.flatMap(one -> target(definition, targets, one)).orElse(null),
                line.values(),
                line.periods());
    }

    private record Line(List<@Nullable BigDecimal> values, List<Period> periods) {

        static final Line NONE = new Line(List.of(), List.of());
    }

    /** The course along periods of one cycle: a part of a year is not held against whole years. */
    private static Line line(Row row, Period.Cycle cycle, Axis.Finder axes) {
        List<String> slots = new ArrayList<>();
        List<@Nullable BigDecimal> known = new ArrayList<>();
        for (int i = 0; i < row.slots().size(); i++) {
            String slot = row.slots().get(i);
            if (axes.period(slot).filter(one -> one.cycle().equals(cycle)).isPresent()) {
                slots.add(slot);
                known.add(row.values().get(i));
            }
        }
        return axes.of(slots).map(axis -> along(axis, known)).orElse(Line.NONE);
    }

    private static Line along(Axis axis, List<@Nullable BigDecimal> known) {
        List<@Nullable BigDecimal> values =
                new ArrayList<>(Collections.nCopies(axis.periods().size(), (BigDecimal) null));
        for (int i = 0; i < axis.places().length; i++) {
            values.set(axis.places()[i], known.get(i));
        }
        return new Line(values, axis.periods());
    }

    private static Optional<BigDecimal> target(
            Definition definition, List<Target> targets, Period period) {
        return targets.stream()
                .filter(target -> target.valid().contains(Slot.of(period).lastDay()))
                .findFirst()
                .flatMap(target -> target.comparableTo(definition));
    }
}
