package se.arbetsro.indicator.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import se.arbetsro.indicator.figure.Split;
import se.arbetsro.organisation.UnitId;

/** People who are alike to all figures: counted together, and shared out on cells once. */
public record Group(UnitId unit, String occupation, Split sex, Split age) {

    static Group of(Person person, UnitId unit, String occupation, int year) {
        return new Group(unit, occupation, person.sex().split(), person.age(year));
    }

    static Group of(Hours hours) {
        return of(hours.person(), hours.unit(), hours.occupation(), hours.month().getYear());
    }

    static Group of(Spell spell, int year) {
        return of(spell.person(), spell.unit(), spell.occupation(), year);
    }

    /** The same people, counted in another unit. */
    Group in(UnitId other) {
        return new Group(other, occupation, sex, age);
    }

    /** The cells that they belong to in these units. */
    List<Cell> cells(Collection<UnitId> units) {
        List<Cell> cells = new ArrayList<>(units.size() * 4);
        for (UnitId home : units) {
            cells.add(new Cell(home, null));
            cells.add(new Cell(home, sex));
            cells.add(new Cell(home, age));
            cells.add(new Cell(home, Split.occupation(occupation)));
        }
        return cells;
    }
}
