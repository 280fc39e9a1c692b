package se.arbetsro.indicator.register;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arbetsro.indicator.register.Small.CITY;
import static se.arbetsro.indicator.register.Small.NORTH;
import static se.arbetsro.indicator.register.Small.NORTH_ADULT;
import static se.arbetsro.indicator.register.Small.NORTH_FAMILY;
import static se.arbetsro.indicator.register.Small.all;
import static se.arbetsro.indicator.register.Small.part;

import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.arbetsro.indicator.figure.Split;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.time.Period;

class SickLeaveFiguresTests {

    private static final Period MARCH = Period.of("2024-03");

    private final Small small = Small.twoDistricts();
    private final SickLeaveFigures figures = new SickLeaveFigures(small.units());

    /** 1 000 hours agreed, 126 of them unpaid leave, 69 sick: 69 / 874 and 69 / 1 000. */
    @Test
    void by_the_law_unpaid_leave_is_no_working_time_and_by_the_city_it_is() {
        time(small.woman(1980), NORTH_FAMILY, "2024-03", 874, 1000, 69, 0);

        assertThat(percent(SickLeave.STATUTORY, MARCH, all(CITY))).isEqualTo("7.9");
        assertThat(percent(SickLeave.AGREED, MARCH, all(CITY))).isEqualTo("6.9");
    }

    /**
     * Seven figures of two women and two men, 160 ordinary hours each. Sick: woman born 2000 16 h,
     * woman born 1980 80 h of which all in 60 days or more, man born 1970 24 h, man born 1995 none.
     * Total 120 / 640 = 18.75; lasting 80 / 120 = 66.7; women 96 / 320 = 30.0; men 24 / 320 = 7.5;
     * to 29 years (born 2000 and 1995) 16 / 320 = 5.0; 30 to 49 80 / 160 = 50.0; from 50 24 / 160 =
     * 15.0.
     */
    @Test
    void the_seven_figures_of_the_law() {
        time(small.woman(2000), NORTH_FAMILY, "2024-03", 160, 160, 16, 0);
        time(small.woman(1980), NORTH_FAMILY, "2024-03", 160, 160, 80, 80);
        time(small.man(1970), NORTH_FAMILY, "2024-03", 160, 160, 24, 0);
        time(small.man(1995), NORTH_FAMILY, "2024-03", 160, 160, 0, 0);

        assertThat(percent(SickLeave.STATUTORY, MARCH, all(NORTH_FAMILY))).isEqualTo("18.8");
        assertThat(percent(SickLeave.LASTING, MARCH, all(NORTH_FAMILY))).isEqualTo("66.7");
        assertThat(percent(SickLeave.STATUTORY, MARCH, part(NORTH, Split.WOMEN))).isEqualTo("30.0");
        assertThat(percent(SickLeave.STATUTORY, MARCH, part(NORTH, Split.MEN))).isEqualTo("7.5");
        assertThat(percent(SickLeave.STATUTORY, MARCH, part(NORTH, Split.TO_29))).isEqualTo("5.0");
        assertThat(percent(SickLeave.STATUTORY, MARCH, part(NORTH, Split.FROM_30_TO_49)))
                .isEqualTo("50.0");
        assertThat(percent(SickLeave.STATUTORY, MARCH, part(NORTH, Split.FROM_50)))
                .isEqualTo("15.0");
        assertThat(heads(found(MARCH), all(NORTH))).isEqualTo(4);
    }

    /** January 10 of 100, February 30 of 200: the year has 40 of 300, no mean of 10 and 15 %. */
    @Test
    void a_year_is_the_hours_of_its_months_and_no_mean_of_their_shares() {
        Person one = small.woman(1980);
        time(one, NORTH_FAMILY, "2024-01", 100, 100, 10, 0);
        time(one, NORTH_FAMILY, "2024-02", 200, 200, 30, 0);
        time(one, NORTH_FAMILY, "2025-01", 100, 100, 90, 0);

        assertThat(percent(SickLeave.STATUTORY, Period.year(2024), all(CITY))).isEqualTo("13.3");
        assertThat(percent(SickLeave.STATUTORY, Period.t2(2024), all(CITY))).isEqualTo("13.3");
        assertThat(percent(SickLeave.STATUTORY, Period.of("2024-02"), all(CITY))).isEqualTo("15.0");
    }

    /** Half time in each of two units: two units with a head each, and one head in the district. */
    @Test
    void who_works_in_two_units_is_one_head_in_the_district() {
        Person twice = small.woman(1980);
        time(twice, NORTH_FAMILY, "2024-03", 80, 80, 8, 0);
        time(twice, NORTH_ADULT, "2024-03", 80, 80, 0, 0);
        time(small.man(1980), NORTH_ADULT, "2024-03", 160, 160, 0, 0);

        Map<Cell, Basis> found = found(MARCH);

        assertThat(heads(found, all(NORTH_FAMILY))).isEqualTo(1);
        assertThat(heads(found, all(NORTH_ADULT))).isEqualTo(2);
        assertThat(heads(found, all(NORTH))).isEqualTo(2);
        assertThat(heads(found, part(CITY, Split.WOMEN))).isEqualTo(1);
        assertThat(percent(SickLeave.STATUTORY, MARCH, all(NORTH))).isEqualTo("2.5");
    }

    @Test
    void time_by_the_hour_is_in_neither_numerator_nor_denominator() {
        time(small.woman(1980), NORTH_FAMILY, "2024-03", 160, 160, 16, 0);
        time(small.woman(1980), NORTH_FAMILY, "2024-03", 0, 0, 40, 0);

        assertThat(percent(SickLeave.STATUTORY, MARCH, all(CITY))).isEqualTo("10.0");
        assertThat(heads(found(MARCH), all(CITY))).isEqualTo(1);
    }

    /** On leave the whole month: agreed time but no ordinary, so a head of the city's figure. */
    @Test
    void a_month_of_unpaid_leave_is_agreed_time_alone() {
        time(small.woman(1980), NORTH_FAMILY, "2024-03", 0, 160, 0, 0);

        assertThat(found(MARCH)).isEmpty();
        assertThat(percent(SickLeave.AGREED, MARCH, all(CITY))).isEqualTo("0.0");
    }

    /** The leap month, and those when the clock is set: 160.25 hours are what they are. */
    @Test
    void hours_are_added_as_they_are_in_any_month() {
        for (String month : new String[] {"2024-02", "2024-03", "2024-10"}) {
            figures.add(
                    new Hours(
                            new Person(99, Sex.WOMAN, 1980),
                            NORTH_FAMILY,
                            "social-worker",
                            YearMonth.parse(month),
                            16_025,
                            16_025,
                            801,
                            0));
        }

        Basis basis = Objects.requireNonNull(found(Period.year(2024)).get(all(CITY)));
        assertThat(basis.numerator()).isEqualByComparingTo("24.03");
        assertThat(basis.denominator()).isEqualByComparingTo("480.75");
    }

    private void time(
            Person who,
            UnitId unit,
            String month,
            int ordinary,
            int agreed,
            int sick,
            int lasting) {
        figures.add(
                new Hours(
                        who,
                        unit,
                        "social-worker",
                        YearMonth.parse(month),
                        100L * ordinary,
                        100L * agreed,
                        100L * sick,
                        100L * lasting));
    }

    private Map<Cell, Basis> found(Period period) {
        return figures.of(period).of(SickLeave.STATUTORY).figures();
    }

    private String percent(SickLeave recipe, Period period, Cell cell) {
        return Objects.requireNonNull(figures.of(period).of(recipe).figures().get(cell))
                .percent()
                .orElseThrow()
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static int heads(Map<Cell, Basis> found, Cell cell) {
        return Objects.requireNonNull(found.get(cell)).heads();
    }
}
