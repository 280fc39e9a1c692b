package se.arbetsro.indicator.register;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.arbetsro.indicator.register.TurnoverFigures.Count;
import se.arbetsro.organisation.UnitId;

/** Counts who came and who went in a period. */
final class Flows {

    private final UnitHistory units;
    private final UnitHistory.Homes homes;
    private final Turnover recipe;
    private final LocalDate from;
    private final LocalDate until;
    private final int year;

    Flows(
            UnitHistory units,
            UnitHistory.Homes homes,
            Turnover recipe,
            LocalDate from,
            LocalDate until) {
        this.units = units;
        this.homes = homes;
        this.recipe = recipe;
        this.from = from;
        this.until = until;
        this.year = until.minusDays(1).getYear();
    }

    void count(List<Spell> spells, int turns, Map<Cell, Count> counts) {
        Set<LocalDate> starts = new TreeSet<>();
        Set<LocalDate> ends = new TreeSet<>();
        for (Spell spell : spells) {
            if (!recipe.counts(spell)) {
                continue;
            }
            LocalDate start = spell.valid().from();
            if (!start.isBefore(from) && start.isBefore(until)) {
                starts.add(start);
            }
            LocalDate end = spell.valid().until();
            if (end != null && end.isAfter(from) && !end.isAfter(until)) {
                ends.add(end);
            }
        }
        starts.forEach(day -> began(spells, day, turns, counts));
        ends.forEach(day -> ended(spells, day, turns, counts));
    }

    private void began(List<Spell> spells, LocalDate day, int turns, Map<Cell, Count> counts) {
        List<Spell> before = employed(spells, day.minusDays(1));
        Set<UnitId> prior = homes(before, day.minusDays(1));
        Set<Cell> hired = new HashSet<>();
        for (Spell spell : spells) {
            if (recipe.counts(spell)
                    && spell.valid().from().equals(day)
                    && before.stream()
                            .noneMatch(one -> units.continues(spell.unit(), one.unit(), day))) {
                Set<UnitId> here = new HashSet<>(homes.of(spell.unit(), day));
                if (withinEmployer(before)) {
                    here.clear();
                } else {
                    here.removeAll(prior);
                }
                hired.addAll(Group.of(spell, year).cells(here));
            }
        }
        hired.forEach(cell -> of(counts, cell, turns).hired++);
    }

    private void ended(List<Spell> spells, LocalDate day, int turns, Map<Cell, Count> counts) {
        List<Spell> after = employed(spells, day);
        Set<UnitId> onward = homes(after, day);
        Set<Cell> left = new HashSet<>();
        Set<Cell> asked = new HashSet<>();
        Set<Cell> moved = new HashSet<>();
        for (Spell spell : spells) {
            if (!recipe.counts(spell)
                    || !day.equals(spell.valid().until())
                    || after.stream()
                            .anyMatch(one -> units.continues(one.unit(), spell.unit(), day))) {
                continue;
            }
            Set<UnitId> here = homes.of(spell.unit(), day.minusDays(1));
            Set<UnitId> goneFrom = new HashSet<>(here);
            if (withinEmployer(after)) {
                goneFrom.clear();
            } else {
                goneFrom.removeAll(onward);
            }
            Set<UnitId> goneOn = new HashSet<>(here);
            goneOn.removeAll(goneFrom);
            Group group = Group.of(spell, year);
            moved.addAll(group.cells(goneOn));
            left.addAll(group.cells(goneFrom));
            if (recipe.causes().contains(spell.endReason())) {
                asked.addAll(group.cells(goneFrom));
            }
        }
        moved.forEach(cell -> of(counts, cell, turns).moved++);
        left.forEach(cell -> of(counts, cell, turns).left++);
        asked.forEach(cell -> of(counts, cell, turns).asked++);
    }

    private boolean withinEmployer(List<Spell> others) {
        return recipe.moves() == Turnover.Moves.NOT_WITHIN_EMPLOYER && !others.isEmpty();
    }

    /** Where the person works on a day on terms that count, whatever the occupation. */
    private List<Spell> employed(List<Spell> spells, LocalDate day) {
        return spells.stream()
                .filter(one -> recipe.forms().contains(one.form()) && one.on(day))
                .toList();
    }

    private Set<UnitId> homes(List<Spell> spells, LocalDate day) {
        Set<UnitId> all = new HashSet<>();
        spells.forEach(spell -> all.addAll(homes.of(spell.unit(), day)));
        return all;
    }

    private static Count of(Map<Cell, Count> counts, Cell cell, int turns) {
        return counts.computeIfAbsent(cell, _ -> new Count(turns));
    }
}
