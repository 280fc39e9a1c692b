package se.arbetsro.indicator.register;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arbetsro.indicator.register.Small.ALL_CAUSES;
import static se.arbetsro.indicator.register.Small.CITY;
import static se.arbetsro.indicator.register.Small.NORTH;
import static se.arbetsro.indicator.register.Small.NORTH_ADULT;
import static se.arbetsro.indicator.register.Small.NORTH_FAMILY;
import static se.arbetsro.indicator.register.Small.SOUTH;
import static se.arbetsro.indicator.register.Small.SOUTH_FAMILY;
import static se.arbetsro.indicator.register.Small.all;
import static se.arbetsro.indicator.register.Small.part;
import static se.arbetsro.indicator.register.Turnover.Denominator.CLOSING;
import static se.arbetsro.indicator.register.Turnover.Denominator.MEAN_OF_MONTHS;
import static se.arbetsro.indicator.register.Turnover.Denominator.MEAN_OF_TWO;
import static se.arbetsro.indicator.register.Turnover.Denominator.OPENING;
import static se.arbetsro.indicator.register.Turnover.Moves.NOT_WITHIN_EMPLOYER;
import static se.arbetsro.indicator.register.Turnover.Moves.NOT_WITHIN_UNIT;
import static se.arbetsro.indicator.register.Turnover.Numerator.COHORT;
import static se.arbetsro.indicator.register.Turnover.Numerator.LEFT;
import static se.arbetsro.indicator.register.Turnover.Numerator.REPLACED;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.arbetsro.indicator.figure.Split;

class TurnoverFiguresTests {

    private static final EndReason STAYS = EndReason.NOT_STATED;

    private final Small small = Small.twoDistricts();

    /**
     * Through the turn of the year 2023/24 work 32 who stay and 8 who leave in 2024: 40. Five of
     * the eight leave on their own request, two retire, one is given notice. Twelve are hired in
     * 2024 and stay: 32 + 12 = 44 through the turn of 2024/25.
     */
    private void golden() {
        small.stay(32, NORTH_FAMILY);
        EndReason[] reasons = {
            EndReason.OWN_REQUEST,
            EndReason.OWN_REQUEST,
            EndReason.OWN_REQUEST,
            EndReason.OWN_REQUEST,
            EndReason.OWN_REQUEST,
            EndReason.RETIREMENT,
            EndReason.RETIREMENT,
            EndReason.NOTICE
        };
        for (int i = 0; i < reasons.length; i++) {
            small.works(
                    small.man(1960),
                    NORTH_FAMILY,
                    "2015-02-01",
                    "2024-%02d-01".formatted(i + 2),
                    reasons[i]);
        }
        for (int month = 1; month <= 12; month++) {
            small.works(
                    small.woman(1995), NORTH_FAMILY, "2024-%02d-15".formatted(month), null, STAYS);
        }
    }

    @Test
    void the_state_s_way_takes_the_fewer_of_hired_and_left_of_the_mean_of_both_ends() {
        golden();
        Turnover state =
                Small.of(
                        REPLACED,
                        MEAN_OF_TWO,
                        NOT_WITHIN_UNIT,
                        EndReason.OTHER,
                        EndReason.values());

        Basis basis = get(small.year(state, 2024), all(NORTH_FAMILY));

        assertThat(basis.turnover()).isEqualTo(new Basis.Flow(40, 44, 12, 8, 0));
        assertThat(basis.denominator()).isEqualByComparingTo("42");
        assertThat(percent(basis)).isEqualTo("19.0");
    }

    @Test
    void all_causes_take_those_who_left_of_those_who_were_there() {
        golden();

        assertThat(percent(get(small.year(ALL_CAUSES, 2024), all(NORTH_FAMILY)))).isEqualTo("20.0");
    }

    @Test
    void own_request_is_counted_without_retirement_or_with_it() {
        golden();
        Turnover own = Small.of(LEFT, CLOSING, NOT_WITHIN_EMPLOYER, EndReason.OWN_REQUEST);
        Turnover withRetirement =
                Small.of(
                        LEFT,
                        CLOSING,
                        NOT_WITHIN_EMPLOYER,
                        EndReason.OWN_REQUEST,
                        EndReason.RETIREMENT);

        // 5 of 44, and 7 of 44.
        assertThat(percent(get(small.year(own, 2024), all(NORTH_FAMILY)))).isEqualTo("11.4");
        assertThat(percent(get(small.year(withRetirement, 2024), all(NORTH_FAMILY))))
                .isEqualTo("15.9");
    }

    /**
     * Ten stay. One begins on 15 March and leaves after 20 September: through the turns into April
     * to September, six of the thirteen. (13 × 10 + 6) / 13 = 136 / 13 = 10.4615…; one was hired
     * and one left, so one was replaced: 1 / 10.4615 = 9.6 %.
     */
    @Test
    void the_mean_of_thirteen_turns_of_months_counts_who_came_and_went_within_the_year() {
        small.stay(10, NORTH_FAMILY);
        small.works(
                small.man(1990), NORTH_FAMILY, "2023-03-15", "2023-09-21", EndReason.OWN_REQUEST);
        Turnover replaced =
                Small.of(
                        REPLACED,
                        MEAN_OF_MONTHS,
                        NOT_WITHIN_UNIT,
                        EndReason.OTHER,
                        EndReason.values());

        Basis basis = get(small.year(replaced, 2023), all(NORTH_FAMILY));

        assertThat(basis.turnover()).isEqualTo(new Basis.Flow(10, 10, 1, 1, 0));
        assertThat(basis.denominator()).isEqualByComparingTo("10.461538");
        assertThat(percent(basis)).isEqualTo("9.6");
    }

    /**
     * In November 2022 four social workers. In November 2023 one is where she was, one is in
     * another unit, one is deputy manager in the same unit, one is gone: three of four.
     */
    @Test
    void a_cohort_counts_each_who_is_not_in_the_same_post_a_year_later() {
        Person mover = small.man(1980);
        Person risen = small.woman(1970);
        small.works(small.woman(1980), NORTH_FAMILY, "2020-01-01", null, STAYS)
                .works(mover, NORTH_FAMILY, "2020-01-01", "2023-02-01", EndReason.OTHER)
                .works(mover, NORTH_ADULT, "2023-02-01", null, STAYS)
                .works(risen, NORTH_FAMILY, "2020-01-01", "2023-05-01", EndReason.OTHER)
                .works(
                        risen,
                        NORTH_FAMILY,
                        "deputy-unit-manager",
                        Form.PERMANENT,
                        "2023-05-01",
                        null,
                        STAYS)
                .works(small.man(1990), NORTH_FAMILY, "2021-01-01", "2023-10-01", STAYS);
        Turnover cohort =
                new Turnover(
                        COHORT,
                        Turnover.ALL_CAUSES,
                        Set.of(Form.PERMANENT),
                        Set.of("social-worker"),
                        OPENING,
                        Turnover.Moves.COUNTED);

        Map<Cell, Basis> found = small.between(cohort, "2022-11-01", "2023-11-01");

        assertThat(percent(get(found, all(NORTH_FAMILY)))).isEqualTo("75.0");
        assertThat(percent(get(found, all(CITY)))).isEqualTo("75.0");
        assertThat(get(found, all(CITY)).turnover()).isNull();
    }

    /**
     * Ten in each unit at the beginning of the year. One goes from one unit of the north to the
     * other, one from the south to the north, one leaves the city. Seen from the city one of thirty
     * left, from the north one of twenty: no mean of its units, of which one in ten left each.
     */
    @Test
    void who_goes_on_within_a_unit_has_not_left_it_so_each_level_is_counted_by_itself() {
        small.stay(9, NORTH_FAMILY).stay(9, NORTH_ADULT).stay(9, SOUTH_FAMILY);
        Person within = small.woman(1985);
        Person across = small.woman(1985);
        small.works(within, NORTH_FAMILY, "2015-01-01", "2022-04-01", EndReason.OWN_REQUEST)
                .works(within, NORTH_ADULT, "2022-04-01", null, STAYS)
                .works(across, SOUTH_FAMILY, "2015-01-01", "2022-06-01", EndReason.OWN_REQUEST)
                .works(across, NORTH_FAMILY, "2022-06-01", null, STAYS)
                .works(
                        small.man(1950),
                        NORTH_ADULT,
                        "2015-01-01",
                        "2022-09-01",
                        EndReason.RETIREMENT);

        Map<Cell, Basis> found = small.year(ALL_CAUSES, 2022);

        assertThat(get(found, all(NORTH_FAMILY)).turnover())
                .isEqualTo(new Basis.Flow(10, 10, 1, 1, 0));
        assertThat(get(found, all(NORTH_ADULT)).turnover())
                .isEqualTo(new Basis.Flow(10, 10, 1, 1, 0));
        assertThat(get(found, all(NORTH)).turnover()).isEqualTo(new Basis.Flow(20, 20, 1, 1, 1));
        assertThat(get(found, all(SOUTH)).turnover()).isEqualTo(new Basis.Flow(10, 9, 0, 1, 0));
        assertThat(get(found, all(CITY)).turnover()).isEqualTo(new Basis.Flow(30, 29, 0, 1, 2));
        assertThat(percent(get(found, all(NORTH)))).isEqualTo("5.0");
        assertThat(percent(get(found, all(CITY)))).isEqualTo("3.3");
    }

    /** The same person as above, by a definition that counts only those who leave the employer. */
    @Test
    void by_some_definitions_a_move_is_no_leaving_even_for_the_unit() {
        small.stay(9, NORTH_FAMILY).stay(9, NORTH_ADULT);
        Person within = small.woman(1985);
        small.works(within, NORTH_FAMILY, "2015-01-01", "2022-04-01", EndReason.OWN_REQUEST)
                .works(within, NORTH_ADULT, "2022-04-01", null, STAYS);
        Turnover own = Small.of(LEFT, OPENING, NOT_WITHIN_EMPLOYER, EndReason.OWN_REQUEST);

        assertThat(percent(get(small.year(own, 2022), all(NORTH_FAMILY)))).isEqualTo("0.0");
    }

    /**
     * Two employments of half time each in two units: one person to the district. When one ends the
     * district has lost nobody.
     */
    @Test
    void someone_with_two_employments_is_one_person_and_has_left_when_both_have_ended() {
        small.stay(10, NORTH_FAMILY).stay(10, NORTH_ADULT);
        Person twice = small.woman(1985);
        small.works(twice, NORTH_FAMILY, "2018-01-01", "2022-04-01", EndReason.OWN_REQUEST)
                .works(twice, NORTH_ADULT, "2018-01-01", "2022-07-01", EndReason.OWN_REQUEST);

        Map<Cell, Basis> found = small.year(ALL_CAUSES, 2022);

        assertThat(get(found, all(NORTH)).turnover()).isEqualTo(new Basis.Flow(21, 20, 0, 1, 1));
        assertThat(get(found, all(NORTH_FAMILY)).turnover())
                .isEqualTo(new Basis.Flow(11, 10, 0, 1, 0));
    }

    /** A new employment on the day after the last, in the same unit: a new contract, no leaving. */
    @Test
    void an_employment_that_is_written_anew_is_neither_hired_nor_left() {
        small.stay(10, NORTH_FAMILY);
        Person anew = small.woman(1985);
        small.works(anew, NORTH_FAMILY, "2018-01-01", "2022-04-01", EndReason.OTHER)
                .works(anew, NORTH_FAMILY, "2022-04-01", null, STAYS);

        assertThat(get(small.year(ALL_CAUSES, 2022), all(NORTH_FAMILY)).turnover())
                .isEqualTo(new Basis.Flow(11, 11, 0, 0, 0));
    }

    /** Works for the last time on 31 December 2022: left in 2022, and not there on 1 January. */
    @Test
    void whose_last_day_is_the_last_of_the_year_has_left_in_it() {
        small.stay(10, NORTH_FAMILY);
        small.works(
                small.man(1990), NORTH_FAMILY, "2018-01-01", "2023-01-01", EndReason.OWN_REQUEST);
        small.works(small.man(1991), NORTH_FAMILY, "2023-01-01", null, STAYS);

        assertThat(get(small.year(ALL_CAUSES, 2022), all(NORTH_FAMILY)).turnover())
                .isEqualTo(new Basis.Flow(11, 10, 0, 1, 0));
        assertThat(get(small.year(ALL_CAUSES, 2023), all(NORTH_FAMILY)).turnover())
                .isEqualTo(new Basis.Flow(10, 11, 1, 0, 0));
    }

    /** Of twelve women one leaves, of eleven men two: 8.3 and 18.2 %, all together 3 of 23. */
    @Test
    void women_and_men_are_counted_by_themselves_and_so_are_ages_and_occupations() {
        for (int i = 0; i < 12; i++) {
            small.works(
                    small.woman(1993),
                    NORTH_FAMILY,
                    "2018-01-01",
                    i == 0 ? "2022-04-01" : null,
                    i == 0 ? EndReason.OWN_REQUEST : STAYS);
        }
        for (int i = 0; i < 11; i++) {
            small.works(
                    small.man(1972),
                    NORTH_FAMILY,
                    "2018-01-01",
                    i < 2 ? "2022-04-01" : null,
                    i < 2 ? EndReason.OWN_REQUEST : STAYS);
        }

        Map<Cell, Basis> found = small.year(ALL_CAUSES, 2022);

        assertThat(percent(get(found, all(CITY)))).isEqualTo("13.0");
        assertThat(percent(get(found, part(CITY, Split.WOMEN)))).isEqualTo("8.3");
        assertThat(percent(get(found, part(CITY, Split.MEN)))).isEqualTo("18.2");
        // Born 1993 is 29 in 2022, born 1972 is 50.
        assertThat(percent(get(found, part(CITY, Split.TO_29)))).isEqualTo("8.3");
        assertThat(percent(get(found, part(CITY, Split.FROM_50)))).isEqualTo("18.2");
        assertThat(found).doesNotContainKey(part(CITY, Split.FROM_30_TO_49));
        assertThat(percent(get(found, part(CITY, Split.occupation("social-worker")))))
                .isEqualTo("13.0");
    }

    /** An hourly post beside is no post by the definition, and no way to stay either. */
    @Test
    void who_goes_over_to_work_by_the_hour_has_left_those_with_permanent_posts() {
        small.stay(10, NORTH_FAMILY);
        Person retired = small.woman(1957);
        small.works(retired, NORTH_FAMILY, "2000-01-01", "2022-06-01", EndReason.RETIREMENT)
                .works(
                        retired,
                        NORTH_FAMILY,
                        "social-worker",
                        Form.HOURLY,
                        "2022-06-01",
                        null,
                        STAYS);

        assertThat(get(small.year(ALL_CAUSES, 2022), all(NORTH_FAMILY)).turnover())
                .isEqualTo(new Basis.Flow(11, 10, 0, 1, 0));
    }

    /** Leaves after 29 February 2024; hired on 1 March. Nobody is in two places or none. */
    @Test
    void a_leap_day_is_a_day_like_others() {
        small.stay(10, NORTH_FAMILY);
        small.works(
                small.man(1990), NORTH_FAMILY, "2020-02-29", "2024-03-01", EndReason.OWN_REQUEST);
        small.works(small.man(1990), NORTH_FAMILY, "2024-02-29", null, STAYS);

        assertThat(get(small.year(ALL_CAUSES, 2024), all(NORTH_FAMILY)).turnover())
                .isEqualTo(new Basis.Flow(11, 11, 1, 1, 0));
        Map<Cell, Basis> february = small.between(ALL_CAUSES, "2024-02-01", "2024-03-01");
        assertThat(get(february, all(CITY)).turnover()).isEqualTo(new Basis.Flow(11, 11, 1, 1, 0));
    }

    /** Hired on the night when clocks go forward, gone on the night when they go back. */
    @Test
    void nights_when_the_clock_is_set_are_harmless() {
        small.stay(10, NORTH_FAMILY);
        small.works(
                small.man(1990), NORTH_FAMILY, "2022-03-27", "2022-10-30", EndReason.OWN_REQUEST);
        Turnover months =
                Small.of(
                        LEFT, MEAN_OF_MONTHS, NOT_WITHIN_UNIT, EndReason.OTHER, EndReason.values());

        Basis basis = get(small.year(months, 2022), all(NORTH_FAMILY));

        // There through the turns into April to October: seven of thirteen. 137 / 13.
        assertThat(basis.turnover()).isEqualTo(new Basis.Flow(10, 10, 1, 1, 0));
        assertThat(basis.denominator()).isEqualByComparingTo("10.538462");
    }

    private static Basis get(Map<Cell, Basis> found, Cell cell) {
        return Objects.requireNonNull(found.get(cell), () -> "Nothing of " + cell);
    }

    private static String percent(Basis basis) {
        return basis.percent()
                .map(value -> value.setScale(1, RoundingMode.HALF_UP))
                .map(BigDecimal::toPlainString)
                .orElse("none");
    }
}
