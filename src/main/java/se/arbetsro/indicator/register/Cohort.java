package se.arbetsro.indicator.register;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.arbetsro.indicator.register.TurnoverFigures.Count;

/** Follows those who work on one day to another: who is in the same post then, and who is not. */
final class Cohort {

    private final UnitHistory units;
    private final UnitHistory.Homes homes;
    private final Turnover recipe;
    private final LocalDate first;
    private final LocalDate last;

    Cohort(
            UnitHistory units,
            UnitHistory.Homes homes,
            Turnover recipe,
            LocalDate first,
            LocalDate last) {
        this.units = units;
        this.homes = homes;
        this.recipe = recipe;
        this.first = first;
        this.last = last;
    }

    void count(List<Spell> spells, Map<Cell, Count> counts, Map<Group, Integer> groups) {
        int year = last.minusDays(1).getYear();
        Set<Cell> members = new HashSet<>();
        Set<Cell> still = new HashSet<>();
        for (Spell spell : spells) {
            if (!recipe.counts(spell) || !spell.on(first)) {
                continue;
            }
            Group group = Group.of(spell, year);
            List<Cell> cells = group.cells(homes.of(spell.unit(), first));
            if (members.isEmpty()) {
                groups.merge(group.in(homes.nearest(spell.unit(), first)), 1, Integer::sum);
            }
            members.addAll(cells);
            if (spells.stream().anyMatch(one -> isSamePost(one, spell))) {
                still.addAll(cells);
            }
        }
        for (Cell cell : members) {
            Count count = counts.computeIfAbsent(cell, _ -> new Count(2));
            count.stock[0]++;
            if (!still.contains(cell)) {
                count.asked++;
            }
        }
    }

    private boolean isSamePost(Spell later, Spell earlier) {
        return recipe.counts(later)
                && later.on(last)
                && later.occupation().equals(earlier.occupation())
                && units.continues(later.unit(), earlier.unit(), last);
    }
}
