package se.arbetsro.indicator.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.figure.Split;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.time.Period;
import se.arbetsro.platform.time.Validity;

/** A small register that can be worked out by hand: a city, its districts, their units. */
final class Small {

    static final UnitId CITY = id(1);
    static final UnitId NORTH = id(2);
    static final UnitId SOUTH = id(3);
    static final UnitId NORTH_FAMILY = id(4);
    static final UnitId NORTH_ADULT = id(5);
    static final UnitId SOUTH_FAMILY = id(6);

    static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);

    static final Turnover ALL_CAUSES =
            new Turnover(
                    Turnover.Numerator.LEFT,
                    Turnover.ALL_CAUSES,
                    Set.of(Form.PERMANENT),
                    Set.of(),
                    Turnover.Denominator.OPENING,
                    Turnover.Moves.NOT_WITHIN_UNIT);

    private final List<UnitHistory.Place> places = new ArrayList<>();
    private final List<UnitHistory.Succession> successions = new ArrayList<>();
    private final List<Spell> spells = new ArrayList<>();
    private int number;

    static Small twoDistricts() {
        Small small = new Small();
        small.place(CITY, "2010-01-01", null, null);
        small.place(NORTH, "2010-01-01", null, CITY);
        small.place(SOUTH, "2010-01-01", null, CITY);
        small.place(NORTH_FAMILY, "2010-01-01", null, NORTH);
        small.place(NORTH_ADULT, "2010-01-01", null, NORTH);
        small.place(SOUTH_FAMILY, "2010-01-01", null, SOUTH);
        return small;
    }

    static UnitId id(int number) {
        return new UnitId(new UUID(0, number));
    }

    Small place(UnitId unit, String from, @Nullable String until, @Nullable UnitId parent) {
        places.add(new UnitHistory.Place(unit, valid(from, until), parent));
        return this;
    }

    Small tookOver(UnitId unit, UnitId predecessor, String since) {
        successions.add(new UnitHistory.Succession(unit, predecessor, LocalDate.parse(since)));
        return this;
    }

    static Validity valid(String from, @Nullable String until) {
        return new Validity(LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }

    Person woman(int born) {
        return new Person(++number, Sex.WOMAN, born);
    }

    Person man(int born) {
        return new Person(++number, Sex.MAN, born);
    }

    /**
     * Employs someone permanently as a social worker.
     *
     * @param until the day after the last; null while it goes on
     */
    Small works(Person who, UnitId unit, String from, @Nullable String until, EndReason reason) {
        return works(who, unit, "social-worker", Form.PERMANENT, from, until, reason);
    }

    Small works(
            Person who,
            UnitId unit,
            String occupation,
            Form form,
            String from,
            @Nullable String until,
            EndReason reason) {
        spells.add(new Spell(who, unit, occupation, form, valid(from, until), reason));
        return this;
    }

    /** So many women who have always worked there. */
    Small stay(int people, UnitId unit) {
        for (int i = 0; i < people; i++) {
            works(woman(1980), unit, "2010-01-01", null, EndReason.NOT_STATED);
        }
        return this;
    }

    UnitHistory units() {
        return new UnitHistory(places, successions);
    }

    Map<Cell, Basis> year(Turnover recipe, int year) {
        return table(recipe, year).figures();
    }

    FigureTable table(Turnover recipe, int year) {
        return new TurnoverFigures(units(), spells).of(recipe, days(Period.year(year)));
    }

    Map<Cell, Basis> between(Turnover recipe, String from, String until) {
        return new TurnoverFigures(units(), spells).of(recipe, valid(from, until)).figures();
    }

    static Validity days(Period period) {
        return new Validity(period.firstDay(), period.lastDay().plusDays(1));
    }

    static Cell all(UnitId unit) {
        return new Cell(unit, null);
    }

    static Cell part(UnitId unit, Split split) {
        return new Cell(unit, split);
    }

    static Turnover of(
            Turnover.Numerator numerator,
            Turnover.Denominator denominator,
            Turnover.Moves moves,
            EndReason first,
            EndReason... causes) {
        return new Turnover(
                numerator,
                EnumSet.of(first, causes),
                Set.of(Form.PERMANENT),
                Set.of(),
                denominator,
                moves);
    }
}
