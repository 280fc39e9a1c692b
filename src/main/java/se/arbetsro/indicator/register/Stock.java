package se.arbetsro.indicator.register;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.arbetsro.indicator.register.TurnoverFigures.Count;
import se.arbetsro.organisation.UnitId;

/** Counts who is employed through each turn of the day. */
final class Stock {

    private final UnitHistory.Homes homes;
    private final Turnover recipe;
    private final List<LocalDate> turns;

    Stock(UnitHistory.Homes homes, Turnover recipe, List<LocalDate> turns) {
        this.homes = homes;
        this.recipe = recipe;
        this.turns = turns;
    }

    /**
     * Counts the cells.
     *
     * @return the people by the finest groups, the fewer of those at the first and last turn
     */
    Map<Group, Integer> count(List<List<Spell>> people, Map<Cell, Count> counts) {
        Map<Group, Integer> first = count(people, 0, turns.getFirst(), counts);
        for (int i = 1; i < turns.size() - 1; i++) {
            count(people, i, turns.get(i), counts);
        }
        Map<Group, Integer> groups = count(people, turns.size() - 1, turns.getLast(), counts);
        groups.replaceAll((group, closing) -> Math.min(closing, first.getOrDefault(group, 0)));
        return groups;
    }

    private Map<Group, Integer> count(
            List<List<Spell>> people, int turn, LocalDate morning, Map<Cell, Count> counts) {
        LocalDate evening = morning.minusDays(1);
        int year = turns.getLast().minusDays(1).getYear();
        Map<Group, Integer> groups = new HashMap<>();
        Map<Group, Integer> alike = new HashMap<>();
        for (List<Spell> spells : people) {
            List<Spell> before =
                    spells.stream().filter(one -> recipe.counts(one) && one.on(evening)).toList();
            if (before.size() == 1 && before.getFirst().on(morning)) {
                alike.merge(Group.of(before.getFirst(), year), 1, Integer::sum);
            } else if (!before.isEmpty()) {
                List<Spell> after =
                        spells.stream()
                                .filter(one -> recipe.counts(one) && one.on(morning))
                                .toList();
                Set<Cell> through = several(before, after, evening, morning, year);
                through.forEach(cell -> of(counts, cell).stock[turn]++);
                if (!through.isEmpty()) {
                    Spell one = before.getFirst();
                    groups.merge(
                            Group.of(one, year).in(homes.nearest(one.unit(), evening)),
                            1,
                            Integer::sum);
                }
            }
        }
        alike.forEach((group, number) -> {
            Set<UnitId> through = new HashSet<>(homes.of(group.unit(), evening));
            through.retainAll(homes.of(group.unit(), morning));
            group.cells(through).forEach(cell -> of(counts, cell).stock[turn] += number);
            groups.merge(group.in(homes.nearest(group.unit(), evening)), number, Integer::sum);
        });
        return groups;
    }

    /** The cells in which someone works on both sides of the turn, in whatever employment. */
    private Set<Cell> several(
            List<Spell> before, List<Spell> after, LocalDate evening, LocalDate morning, int year) {
        Set<Cell> through = cells(before, evening, year);
        through.retainAll(cells(after, morning, year));
        return through;
    }

    private Set<Cell> cells(List<Spell> spells, LocalDate day, int year) {
        Set<Cell> cells = new HashSet<>();
        spells.forEach(
                spell -> cells.addAll(Group.of(spell, year).cells(homes.of(spell.unit(), day))));
        return cells;
    }

    private Count of(Map<Cell, Count> counts, Cell cell) {
        return counts.computeIfAbsent(cell, _ -> new Count(turns.size()));
    }
}
