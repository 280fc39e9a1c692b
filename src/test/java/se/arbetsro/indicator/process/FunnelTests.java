package se.arbetsro.indicator.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.arbetsro.indicator.process.Funnel.Chance;
import se.arbetsro.indicator.process.Funnel.Counted;
import se.arbetsro.indicator.process.Funnel.Place;
import se.arbetsro.indicator.process.Funnel.Range;

class FunnelTests {

    @Test
    void the_limits_of_a_share_are_those_of_the_binomial_tables() {
        Funnel half = new Funnel(Chance.SHARE, 0.5);

        // Of ten at one half: P(X ≤ 1) = 0.0107, P(X ≤ 2) = 0.0547; P(X ≤ 0) = 0.00098.
        assertThat(half.inner(10)).isEqualTo(new Range(2, 8));
        assertThat(half.outer(10)).isEqualTo(new Range(1, 9));
    }

    @Test
    void the_limits_of_a_rate_are_those_of_the_poisson_tables() {
        Funnel four = new Funnel(Chance.RATE, 0.4);

        // Mean 4: P(X ≤ 0) = 0.0183, P(X ≤ 1) = 0.0916; P(X ≤ 8) = 0.9786, P(X ≤ 7) = 0.9489.
        assertThat(four.inner(10)).isEqualTo(new Range(1, 8));
        // P(X ≤ 11) = 0.99908, P(X ≤ 10) = 0.99716.
        assertThat(four.outer(10)).isEqualTo(new Range(0, 11));
    }

    @Test
    void one_person_is_never_outside() {
        Funnel tenth = new Funnel(Chance.SHARE, 0.1);

        assertThat(tenth.place(new Counted(0, 1))).isEqualTo(Place.WITHIN);
        assertThat(tenth.place(new Counted(1, 1))).isNotEqualTo(Place.HIGH);
    }

    @Test
    void the_same_share_may_be_chance_in_a_small_unit_and_not_in_a_large_one() {
        Funnel fifth = new Funnel(Chance.SHARE, 0.2);

        assertThat(fifth.place(new Counted(4, 11))).isEqualTo(Place.WITHIN);
        assertThat(fifth.place(new Counted(400, 1_100))).isEqualTo(Place.HIGH);
        assertThat(fifth.place(new Counted(50, 1_100))).isEqualTo(Place.LOW);
    }

    @Test
    void on_a_limit_is_within_it() {
        Funnel half = new Funnel(Chance.SHARE, 0.5);

        assertThat(half.place(new Counted(9, 10))).isEqualTo(Place.NEAR);
        assertThat(half.place(new Counted(10, 10))).isEqualTo(Place.HIGH);
        assertThat(half.place(new Counted(8, 10))).isEqualTo(Place.WITHIN);
    }

    @Test
    void where_nobody_is_counted_nobody_is_outside() {
        Funnel none =
                Funnel.of(
                                Chance.RATE,
                                List.of(new Counted(0, 20), new Counted(0, 30), new Counted(0, 40)))
                        .orElseThrow();

        assertThat(none.place(new Counted(0, 30))).isEqualTo(Place.WITHIN);
    }

    @Test
    void where_all_are_counted_nobody_is_outside() {
        Funnel all =
                Funnel.of(
                                Chance.SHARE,
                                List.of(
                                        new Counted(20, 20),
                                        new Counted(30, 30),
                                        new Counted(40, 40)))
                        .orElseThrow();

        assertThat(all.place(new Counted(30, 30))).isEqualTo(Place.WITHIN);
    }

    @Test
    void two_units_are_too_few_to_compare() {
        assertThat(Funnel.of(Chance.SHARE, List.of(new Counted(1, 20), new Counted(9, 20))))
                .isEmpty();
    }

    @Test
    void the_centre_weighs_units_by_their_size() {
        assertThat(
                        Funnel.of(
                                        Chance.SHARE,
                                        List.of(
                                                new Counted(10, 100),
                                                new Counted(5, 10),
                                                new Counted(5, 90)))
                                .orElseThrow()
                                .centre())
                .isEqualTo(0.1);
    }

    @Test
    void less_than_nothing_of_nobody_is_refused() {
        assertThatThrownBy(() -> new Counted(-1, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Counted(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
