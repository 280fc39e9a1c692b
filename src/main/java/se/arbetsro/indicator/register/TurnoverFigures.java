package se.arbetsro.indicator.register;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.arbetsro.platform.time.Validity;

/**
 * Works turnover out for every unit and part of its people at once, each from the people
 * themselves: since someone may leave a unit and stay in the district, the figure of a district is
 * no mean of those of its units.
 *
 * <p>People are counted at the turn of the day. Who works on both sides of it within the unit
 * counts; who begins on the first day of a period is hired in it, and who works for the last time
 * on its last day leaves in it. So opening and hired less left are closing, but for those whose
 * whole unit moves or who change their terms or occupation.
 */
public final class TurnoverFigures {

    private final UnitHistory units;
    private final List<List<Spell>> people;

    public TurnoverFigures(UnitHistory units, Collection<Spell> spells) {
        this.units = units;
        this.people =
                List.copyOf(
                        spells.stream()
                                .collect(Collectors.groupingBy(spell -> spell.person().number()))
                                .values());
    }

    /**
     * The figures of a period, with the units as they were on its last day. Cells without anyone
     * are left out.
     *
     * @param period with a day after its last
     */
    public FigureTable of(Turnover recipe, Validity period) {
        LocalDate until = period.until();
        if (until == null) {
            throw new IllegalArgumentException("Without end");
        }
        UnitHistory.Homes homes = units.at(until.minusDays(1));
        List<LocalDate> turns = turns(recipe, period.from(), until);
        Map<Cell, Count> counts = new HashMap<>();
        Map<Group, Integer> groups = new HashMap<>();
        if (recipe.numerator() == Turnover.Numerator.COHORT) {
            var cohort = new Cohort(units, homes, recipe, period.from(), until);
            for (List<Spell> spells : people) {
                cohort.count(spells, counts, groups);
            }
        } else {
            groups = new Stock(homes, recipe, turns).count(people, counts);
            var flow = new Flows(units, homes, recipe, period.from(), until);
            people.forEach(spells -> flow.count(spells, turns.size(), counts));
        }
        Map<Cell, Basis> figures = HashMap.newHashMap(counts.size());
        counts.forEach((cell, count) -> {
            Basis basis = count.basis(recipe);
            if (basis.denominator().signum() > 0) {
                figures.put(cell, basis);
            }
        });
        return new FigureTable(figures, groups);
    }

    private static List<LocalDate> turns(Turnover recipe, LocalDate from, LocalDate until) {
        List<LocalDate> turns = new ArrayList<>();
        turns.add(from);
        if (recipe.denominator() == Turnover.Denominator.MEAN_OF_MONTHS) {
            for (LocalDate first = from.withDayOfMonth(1).plusMonths(1);
                    first.isBefore(until);
                    first = first.plusMonths(1)) {
                turns.add(first);
            }
        }
        turns.add(until);
        return turns;
    }

    /** What is counted of a cell. */
    static final class Count {

        final int[] stock;
        int hired;
        int left;
        int moved;

        /** Of those who left, those whom the recipe asks for. */
        int asked;

        Count(int turns) {
            stock = new int[turns];
        }

        Basis basis(Turnover recipe) {
            int opening = stock[0];
            int closing = stock[stock.length - 1];
            BigDecimal denominator =
                    switch (recipe.denominator()) {
                        case OPENING -> BigDecimal.valueOf(opening);
                        case CLOSING -> BigDecimal.valueOf(closing);
                        case MEAN_OF_TWO -> mean(opening, closing);
                        case MEAN_OF_MONTHS -> mean(stock);
                    };
            boolean cohort = recipe.numerator() == Turnover.Numerator.COHORT;
            int numerator =
                    switch (recipe.numerator()) {
                        case LEFT, COHORT -> asked;
                        case REPLACED -> Math.min(hired, left);
                    };
            return new Basis(
                    cohort ? opening : Math.min(opening, closing),
                    cohort ? null : new Basis.Flow(opening, closing, hired, left, moved),
                    BigDecimal.valueOf(numerator),
                    denominator);
        }

        private static BigDecimal mean(int... counts) {
            return BigDecimal.valueOf(Arrays.stream(counts).asLongStream().sum())
                    .divide(BigDecimal.valueOf(counts.length), 6, RoundingMode.HALF_UP)
                    .stripTrailingZeros();
        }
    }
}
