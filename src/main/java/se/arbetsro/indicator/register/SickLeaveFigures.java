package se.arbetsro.indicator.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.time.Period;

/**
 * Works sick leave out for every unit and part of its people. Takes the time of months as it comes
 * from the register, person by person within a month, and keeps sums only. Who has no working time
 * of one's own, such as those paid by the hour, is in neither numerator nor denominator.
 */
public final class SickLeaveFigures {

    private final UnitHistory units;
    private final TreeMap<YearMonth, Month> months = new TreeMap<>();
    private final List<Hours> ofOne = new ArrayList<>();

    public SickLeaveFigures(UnitHistory units) {
        this.units = units;
    }

    /** The sums of a month, and those who worked in several units, to be counted once in each. */
    private static final class Month {

        final Map<Group, Sums> sums = new HashMap<>();
        final List<List<Hours>> inSeveral = new ArrayList<>();
    }

    private static final class Sums {

        long ordinary;
        long agreed;
        long sick;
        long lasting;
        long people;
        int months;
        @Nullable YearMonth last;

        /** The sums of a month, months in the order of time. */
        void add(YearMonth month, Sums other) {
            if (!month.equals(last)) {
                last = month;
                months++;
            }
            ordinary += other.ordinary;
            agreed += other.agreed;
            sick += other.sick;
            lasting += other.lasting;
            people += other.people;
        }
    }

    /** Adds time; all of a person in a month in a row. */
    public void add(Hours hours) {
        if (hours.agreed() == 0) {
            return;
        }
        if (!ofOne.isEmpty()
                && (ofOne.getFirst().person().number() != hours.person().number()
                        || !ofOne.getFirst().month().equals(hours.month()))) {
            flush();
        }
        ofOne.add(hours);
    }

    private void flush() {
        if (ofOne.isEmpty()) {
            return;
        }
        Month month = months.computeIfAbsent(ofOne.getFirst().month(), _ -> new Month());
        for (Hours hours : ofOne) {
            Sums sums = month.sums.computeIfAbsent(Group.of(hours), _ -> new Sums());
            sums.ordinary += hours.ordinary();
            sums.agreed += hours.agreed();
            sums.sick += hours.sick();
            sums.lasting += hours.lasting();
            sums.people += ofOne.size() == 1 ? 1 : 0;
        }
        if (ofOne.size() > 1) {
            month.inSeveral.add(List.copyOf(ofOne));
        }
        ofOne.clear();
    }

    /** The first month with time; null where there is none. */
    public @Nullable YearMonth first() {
        flush();
        return months.isEmpty() ? null : months.firstKey();
    }

    /** The last month with time; null where there is none. */
    public @Nullable YearMonth last() {
        flush();
        return months.isEmpty() ? null : months.lastKey();
    }

    /** The sums of a period, from which each figure of it is made. */
    public Sheet of(Period period) {
        flush();
        UnitHistory.Homes homes = units.at(period.lastDay());
        Map<Cell, Sums> cells = new HashMap<>();
        var within =
                months.subMap(
                        YearMonth.from(period.firstDay()),
                        true,
                        YearMonth.from(period.lastDay()),
                        true);
        within.forEach((month, content) -> {
            LocalDate day = month.atDay(1);
            content.sums.forEach((group, sums) ->
                    group.cells(homes.of(group.unit(), day))
                            .forEach(cell ->
                                    cells.computeIfAbsent(cell, _ -> new Sums()).add(month, sums)));
            for (List<Hours> one : content.inSeveral) {
                Set<Cell> once = new HashSet<>();
                one.forEach(
                        hours -> once.addAll(Group.of(hours).cells(homes.of(hours.unit(), day))));
                once.forEach(cell -> cells.computeIfAbsent(cell, _ -> new Sums()).people++);
            }
        });
        return new Sheet(cells, groups(within, homes));
    }

    /** The mean number of people over the months in which their unit has any, rounded down. */
    private static Map<Group, Integer> groups(
            Map<YearMonth, Month> within, UnitHistory.Homes homes) {
        Map<Group, Long> people = new HashMap<>();
        Map<UnitId, Set<YearMonth>> staffed = new HashMap<>();
        within.forEach((month, content) -> {
            LocalDate day = month.atDay(1);
            content.sums.forEach((group, sums) -> {
                UnitId home = homes.nearest(group.unit(), day);
                people.merge(group.in(home), sums.people, Long::sum);
                staffed.computeIfAbsent(home, _ -> new HashSet<>()).add(month);
            });
            content.inSeveral.forEach(hours -> {
                Hours first = hours.getFirst();
                people.merge(Group.of(first).in(homes.nearest(first.unit(), day)), 1L, Long::sum);
            });
        });
        Map<Group, Integer> groups = HashMap.newHashMap(people.size());
        people.forEach((group, count) ->
                groups.put(
                        group,
                        Math.toIntExact(
                                count
                                        / Math.max(
                                                1,
                                                staffed.getOrDefault(group.unit(), Set.of())
                                                        .size()))));
        return groups;
    }

    /** The sums of one period. */
    public static final class Sheet {

        private final Map<Cell, Sums> cells;
        private final Map<Group, Integer> groups;

        private Sheet(Map<Cell, Sums> cells, Map<Group, Integer> groups) {
            this.cells = cells;
            this.groups = groups;
        }

        /** The figures; cells with nothing to divide by are left out. */
        public FigureTable of(SickLeave recipe) {
            Map<Cell, Basis> figures = HashMap.newHashMap(cells.size());
            cells.forEach((cell, sums) -> {
                Basis basis = basis(recipe, sums);
                if (basis.denominator().signum() > 0) {
                    figures.put(cell, basis);
                }
            });
            return new FigureTable(figures, groups);
        }

        private Basis basis(SickLeave recipe, Sums sums) {
            long numerator = recipe == SickLeave.LASTING ? sums.lasting : sums.sick;
            long denominator =
                    switch (recipe) {
                        case STATUTORY -> sums.ordinary;
                        case LASTING -> sums.sick;
                        case AGREED -> sums.agreed;
                    };
            return new Basis(
                    Math.toIntExact(sums.people / Math.max(1, sums.months)),
                    null,
                    BigDecimal.valueOf(numerator, 2),
                    BigDecimal.valueOf(denominator, 2));
        }
    }
}
