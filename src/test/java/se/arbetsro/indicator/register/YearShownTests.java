package se.arbetsro.indicator.register;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arbetsro.indicator.register.Small.CITY;
import static se.arbetsro.indicator.register.Small.NORTH_ADULT;
import static se.arbetsro.indicator.register.Small.NORTH_FAMILY;
import static se.arbetsro.indicator.register.Small.SOUTH_FAMILY;
import static se.arbetsro.indicator.register.Small.all;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.arbetsro.disclosure.SuppressionRule;
import se.arbetsro.disclosure.Threshold;
import se.arbetsro.indicator.DefinitionId;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.time.Period;

/** A year holds its months: what it tells must not tell of a month that is hidden. */
class YearShownTests {

    private static final SuppressionRule RULE = SuppressionRule.of(new Threshold(11));
    private static final DefinitionId SICK_LEAVE = DefinitionId.random();
    private static final Period MARCH = Period.of("2024-03");
    private static final Period MAY = Period.of("2024-05");
    private static final Period T2 = Period.t2(2024);
    private static final Period YEAR = Period.year(2024);

    private final Small small = Small.twoDistricts();
    private final SickLeaveFigures figures = new SickLeaveFigures(small.units());
    private final Map<Period, Set<Cell>> told = new HashMap<>();

    @Test
    void a_unit_that_is_too_small_in_one_month_is_hidden_all_the_year() {
        for (int month = 1; month <= 12; month++) {
            work(month, NORTH_FAMILY, month == 3 ? 10 : 12);
            work(month, NORTH_ADULT, 30);
            work(month, SOUTH_FAMILY, 40);
        }

        Map<Period, Map<Cell, Basis>> shown = shown();

        assertThat(shown.get(MARCH)).doesNotContainKey(all(NORTH_FAMILY));
        assertThat(shown.get(MAY)).doesNotContainKey(all(NORTH_FAMILY));
        assertThat(shown.get(YEAR)).doesNotContainKey(all(NORTH_FAMILY)).containsKey(all(CITY));
    }

    @Test
    void units_that_are_large_all_the_year_are_shown_in_each_part_of_it() {
        for (int month = 1; month <= 12; month++) {
            work(month, NORTH_FAMILY, 12);
            work(month, NORTH_ADULT, 30);
            work(month, SOUTH_FAMILY, 40);
        }

        assertThat(shown().values())
                .allSatisfy(table -> assertThat(table).containsKey(all(NORTH_FAMILY)));
    }

    /** Told until May, it becomes too small in June: what was told stays, the year is not told. */
    @Test
    void what_was_told_before_it_became_too_small_stays_and_nothing_is_added() {
        for (int month = 1; month <= 12; month++) {
            work(month, NORTH_FAMILY, month == 6 ? 10 : 12);
            work(month, NORTH_ADULT, 30);
            work(month, SOUTH_FAMILY, 40);
            if (month < 6) {
                told.put(Period.month(2024, month), Set.of(all(NORTH_FAMILY), all(NORTH_ADULT)));
            }
        }

        Map<Period, Map<Cell, Basis>> shown = shown();

        assertThat(shown.get(MAY)).containsKey(all(NORTH_FAMILY));
        assertThat(shown.get(Period.of("2024-07"))).doesNotContainKey(all(NORTH_FAMILY));
        assertThat(shown.get(T2)).doesNotContainKey(all(NORTH_FAMILY));
    }

    /** A unit that begins in July is nobody's secret before. */
    @Test
    void a_unit_that_begins_during_the_year_is_shown_from_then_on() {
        for (int month = 1; month <= 12; month++) {
            if (month >= 7) {
                work(month, NORTH_FAMILY, 14);
            }
            work(month, NORTH_ADULT, 30);
            work(month, SOUTH_FAMILY, 40);
        }

        assertThat(shown().get(Period.of("2024-08"))).containsKey(all(NORTH_FAMILY));
    }

    /**
     * Whoever sets up all that is shown as equations cannot solve a hidden month of anybody. The
     * unknowns are the hours of each unit and month; where nobody works they are known to be none.
     */
    @Test
    void no_hidden_month_can_be_worked_out_from_all_that_is_shown() {
        for (int seed = 0; seed < 60; seed++) {
            new Attack(new Random(seed)).run();
        }
    }

    private void work(int month, UnitId unit, int people) {
        work(figures, small, month, unit, people);
    }

    private static void work(
            SickLeaveFigures figures, Small small, int month, UnitId unit, int people) {
        for (int i = 0; i < people; i++) {
            figures.add(
                    new Hours(
                            small.woman(1980),
                            unit,
                            "social-worker",
                            YearMonth.of(2024, month),
                            16_000,
                            16_000,
                            100L * i,
                            0));
        }
    }

    private Map<Period, Map<Cell, Basis>> shown() {
        return shown(small, figures, told);
    }

    private static Map<Period, Map<Cell, Basis>> shown(
            Small small, SickLeaveFigures figures, Map<Period, Set<Cell>> told) {
        List<YearShown.Draft> drafts = new ArrayList<>();
        for (Period period : periods()) {
            drafts.add(
                    new YearShown.Draft(
                            SICK_LEAVE,
                            SickLeave.STATUTORY,
                            period,
                            figures.of(period).of(SickLeave.STATUTORY),
                            told.getOrDefault(period, Set.of())));
        }
        List<Map<Cell, Basis>> kept = new YearShown(small.units(), RULE, drafts).figures();
        Map<Period, Map<Cell, Basis>> shown = new HashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            shown.put(drafts.get(i).period(), kept.get(i));
        }
        return shown;
    }

    private static List<Period> periods() {
        List<Period> periods = new ArrayList<>(List.of(T2, YEAR));
        for (int month = 1; month <= 12; month++) {
            periods.add(Period.month(2024, month));
        }
        return periods;
    }

    /** A random city over a year, and somebody who solves equations. */
    private static final class Attack {

        private static final int UNITS = 7;
        private static final long PRIME = 2_147_483_647L;

        private final Small small = new Small();
        private final SickLeaveFigures figures;
        private final int[][] people = new int[UNITS][12];

        Attack(Random luck) {
            small.place(CITY, "2010-01-01", null, null);
            for (int unit = 0; unit < UNITS; unit++) {
                UnitId parent = Small.id(50 + unit % 2);
                if (unit < 2) {
                    small.place(parent, "2010-01-01", null, CITY);
                }
                small.place(Small.id(60 + unit), "2010-01-01", null, parent);
            }
            figures = new SickLeaveFigures(small.units());
            for (int unit = 0; unit < UNITS; unit++) {
                int usual = 10 + luck.nextInt(16);
                for (int month = 0; month < 12; month++) {
                    people[unit][month] = Math.max(0, usual - luck.nextInt(3));
                }
            }
            for (int month = 0; month < 12; month++) {
                for (int unit = 0; unit < UNITS; unit++) {
                    work(figures, small, month + 1, Small.id(60 + unit), people[unit][month]);
                }
            }
        }

        void run() {
            List<long[]> equations = new ArrayList<>();
            shown(small, figures, Map.of())
                    .forEach((period, table) -> {
                        for (Cell cell : table.keySet()) {
                            if (cell.split() == null) {
                                equations.add(equation(period, cell.unit()));
                            }
                        }
                    });
            List<long[]> solved = reduced(equations);
            for (int unit = 0; unit < UNITS; unit++) {
                for (int month = 0; month < 12; month++) {
                    if (people[unit][month] > 0 && people[unit][month] < 11) {
                        long[] asked = new long[UNITS * 12];
                        asked[unit * 12 + month] = 1;
                        assertThat(follows(solved, asked))
                                .as("unit %d in month %d follows", unit, month + 1)
                                .isFalse();
                    }
                }
            }
        }

        private long[] equation(Period period, UnitId of) {
            long[] row = new long[UNITS * 12];
            for (int unit = 0; unit < UNITS; unit++) {
                boolean within =
                        of.equals(CITY)
                                || of.equals(Small.id(60 + unit))
                                || of.equals(Small.id(50 + unit % 2));
                for (int month = 0; within && month < 12; month++) {
                    if (period.contains(YearMonth.of(2024, month + 1).atDay(1))) {
                        row[unit * 12 + month] = 1;
                    }
                }
            }
            return row;
        }

        private static List<long[]> reduced(List<long[]> rows) {
            List<long[]> basis = new ArrayList<>();
            for (long[] row : rows) {
                long[] rest = rest(basis, row);
                int lead = lead(rest);
                if (lead >= 0) {
                    long inverse = power(rest[lead], PRIME - 2);
                    for (int i = 0; i < rest.length; i++) {
                        rest[i] = rest[i] * inverse % PRIME;
                    }
                    basis.add(rest);
                }
            }
            return basis;
        }

        private static boolean follows(List<long[]> basis, long[] asked) {
            return lead(rest(basis, asked)) < 0;
        }

        /** What is left of a row when the others have been taken away as far as they go. */
        private static long[] rest(List<long[]> basis, long[] row) {
            long[] rest = row.clone();
            for (long[] one : basis) {
                long factor = rest[lead(one)];
                for (int i = 0; factor != 0 && i < rest.length; i++) {
                    rest[i] = Math.floorMod(rest[i] - factor * one[i] % PRIME, PRIME);
                }
            }
            return rest;
        }

        private static int lead(long[] row) {
            for (int i = 0; i < row.length; i++) {
                if (row[i] != 0) {
                    return i;
                }
            }
            return -1;
        }

        private static long power(long base, long exponent) {
            long result = 1;
            long square = base;
            for (long left = exponent; left > 0; left >>= 1) {
                if ((left & 1) == 1) {
                    result = result * square % PRIME;
                }
                square = square * square % PRIME;
            }
            return result;
        }
    }
}
