package se.arbetsro.indicator.domain.register;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import se.arbetsro.disclosure.SuppressionRule;
import se.arbetsro.disclosure.Threshold;
import se.arbetsro.indicator.DefinitionId;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.register.Basis;
import se.arbetsro.indicator.register.Cell;
import se.arbetsro.indicator.register.FigureTable;
import se.arbetsro.indicator.register.Person;
import se.arbetsro.indicator.register.Recipe;
import se.arbetsro.indicator.register.SickLeave;
import se.arbetsro.indicator.register.SickLeaveFigures;
import se.arbetsro.indicator.register.Spell;
import se.arbetsro.indicator.register.Turnover;
import se.arbetsro.indicator.register.TurnoverFigures;
import se.arbetsro.indicator.register.UnitHistory;
import se.arbetsro.indicator.register.YearShown;
import se.arbetsro.platform.time.Period;
import se.arbetsro.platform.time.Validity;

/**
 * All figures that the register gives, table by table: a definition in a period. What may not be
 * shown never leaves this.
 */
final class Computation {

    /** Statutory: nothing is told of ten or fewer. The width is the usual one. */
    static final SuppressionRule RULE = SuppressionRule.of(new Threshold(Definition.FEWEST_PEOPLE));

    private final UnitHistory units;
    private final List<Spell> spells;
    private final TurnoverFigures turnover;
    private final SickLeaveFigures sickLeave;
    private final LocalDate today;

    private Computation(
            UnitHistory units, List<Spell> spells, SickLeaveFigures sickLeave, LocalDate today) {
        this.units = units;
        this.spells = spells;
        this.turnover = new TurnoverFigures(units, spells);
        this.sickLeave = sickLeave;
        this.today = today;
    }

    /** Reads the whole register; to be called as its viewer. */
    static Computation read(RegisterRows rows, LocalDate today) {
        UnitHistory units = rows.units();
        Map<Integer, Person> people = rows.people();
        List<Spell> spells = rows.spells(people);
        Map<RegisterRows.Post, List<Spell>> posts =
                spells.stream()
                        .collect(
                                Collectors.groupingBy(spell ->
                                        new RegisterRows.Post(
                                                spell.person().number(), spell.unit())));
        var sickLeave = new SickLeaveFigures(units);
        rows.months().forEach(month -> rows.addHours(month, people, posts, sickLeave));
        return new Computation(units, spells, sickLeave, today);
    }

    /**
     * What may be shown of a definition and a period.
     *
     * @param cells how many cells have anyone behind them
     */
    record Table(Definition definition, Period period, int cells, Map<Cell, Basis> shown) {}

    /** The periods of a definition for which there are figures, earliest first. */
    private List<Period> periods(Definition definition, Recipe recipe) {
        List<Period> periods =
                switch (recipe) {
                    case Turnover one when one.numerator() == Turnover.Numerator.COHORT ->
                            cohorts();
                    case Turnover _ -> turnoverPeriods();
                    case SickLeave _ -> sickLeavePeriods();
                };
        return periods.stream()
                .filter(period -> definition.valid().contains(period.lastDay()))
                .toList();
    }

    private List<Period> turnoverPeriods() {
        List<Period> periods = new ArrayList<>();
        for (int year = firstYear(); year <= today.getYear(); year++) {
            add(periods, Period.t2(year));
            add(periods, Period.year(year));
        }
        return periods;
    }

    private List<Period> cohorts() {
        List<Period> periods = new ArrayList<>();
        for (int year = firstYear(); year < today.getYear(); year++) {
            add(periods, Period.month(year + 1, 11));
        }
        return periods;
    }

    private void add(List<Period> periods, Period period) {
        if (period.lastDay().isBefore(today)) {
            periods.add(period);
        }
    }

    /** Those who left before the first ending that the register knows of are not in it. */
    private int firstYear() {
        LocalDate first =
                spells.stream()
                        .map(spell -> spell.valid().until())
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(today);
        LocalDate lastDay = first.minusDays(1);
        return lastDay.getMonthValue() == 1 ? lastDay.getYear() : lastDay.getYear() + 1;
    }

    private List<Period> sickLeavePeriods() {
        YearMonth first = sickLeave.first();
        YearMonth last = sickLeave.last();
        List<Period> periods = new ArrayList<>();
        if (first == null || last == null) {
            return periods;
        }
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            int year = month.getYear();
            add(periods, Period.month(year, month.getMonthValue()));
            boolean fromJanuary = !first.isAfter(YearMonth.of(year, 1));
            if (fromJanuary && month.getMonthValue() == 8) {
                add(periods, Period.t2(year));
            }
            if (fromJanuary && month.getMonthValue() == 12) {
                add(periods, Period.year(year));
            }
        }
        return periods;
    }

    /** A definition with how it is worked out. */
    record Wanted(Definition definition, Recipe recipe) {}

    /** What has been shown of tables before. */
    interface Told {

        /** Cells by table, for all definitions and periods of a calendar year. */
        Map<Place, Set<Cell>> of(Collection<DefinitionId> definitions, int year);
    }

    /** Which table. */
    record Place(DefinitionId definition, String period) {}

    /** How many tables there are. */
    int count(List<Wanted> wanted) {
        return wanted.stream()
                .mapToInt(one -> periods(one.definition(), one.recipe()).size())
                .sum();
    }

    /** Takes year by year, since a year is shown together with its parts. */
    void tables(List<Wanted> wanted, Told told, Consumer<Table> taker) {
        NavigableMap<Integer, Map<Wanted, List<Period>>> years = new TreeMap<>();
        for (Wanted one : wanted) {
            for (Period period : periods(one.definition(), one.recipe())) {
                years.computeIfAbsent(period.year(), _ -> new LinkedHashMap<>())
                        .computeIfAbsent(one, _ -> new ArrayList<>())
                        .add(period);
            }
        }
        years.forEach((year, periods) -> year(year, periods, told, taker));
    }

    private void year(
            int year, Map<Wanted, List<Period>> periods, Told told, Consumer<Table> taker) {
        Map<Place, Set<Cell>> before =
                told.of(periods.keySet().stream().map(one -> one.definition().id()).toList(), year);
        List<Definition> definitions = new ArrayList<>();
        List<YearShown.Draft> drafts = new ArrayList<>();
        Map<Period, SickLeaveFigures.Sheet> sheets = new HashMap<>();
        periods.forEach((one, of) -> {
            for (Period period : of) {
                DefinitionId id = one.definition().id();
                FigureTable table =
                        switch (one.recipe()) {
                            case Turnover recipe -> turnover.of(recipe, span(recipe, period));
                            case SickLeave recipe ->
                                    sheets.computeIfAbsent(period, sickLeave::of).of(recipe);
                        };
                definitions.add(one.definition());
                drafts.add(
                        new YearShown.Draft(
                                id,
                                one.recipe(),
                                period,
                                table,
                                before.getOrDefault(new Place(id, period.code()), Set.of())));
            }
        });
        List<Map<Cell, Basis>> shown = new YearShown(units, RULE, drafts).figures();
        for (int i = 0; i < drafts.size(); i++) {
            YearShown.Draft draft = drafts.get(i);
            taker.accept(
                    new Table(
                            definitions.get(i),
                            draft.period(),
                            draft.table().figures().size(),
                            shown.get(i)));
        }
    }

    private static Validity span(Turnover recipe, Period period) {
        if (recipe.numerator() == Turnover.Numerator.COHORT) {
            return new Validity(period.firstDay().minusYears(1), period.firstDay());
        }
        return new Validity(period.firstDay(), period.lastDay().plusDays(1));
    }
}
