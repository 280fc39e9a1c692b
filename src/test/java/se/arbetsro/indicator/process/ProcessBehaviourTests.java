package se.arbetsro.indicator.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.arbetsro.indicator.process.Signal.Rule;

class ProcessBehaviourTests {

    /** Mean 12, moving ranges 15 in all between twelve values. */
    private static final String STEADY = "10 12 11 13 12 14 13 12 11 13 12 11";

    private static final String SMALL = "10 11 10 11 10 11 10 11 10 11 10 11 10 11 10 11";

    @Test
    void the_limits_are_the_mean_and_2_66_mean_moving_ranges() {
        Limits limits = limits(STEADY);

        assertThat(limits.mean()).isEqualByComparingTo("12");
        // 15 / 11 = 1.363636…; 12 ± 2.66 × 1.363636… = 12 ± 3.627272…
        assertThat(limits.lower()).isCloseTo(new BigDecimal("8.372727"), tiny());
        assertThat(limits.upper()).isCloseTo(new BigDecimal("15.627273"), tiny());
    }

    @Test
    void steady_values_hold_no_signal() {
        assertThat(behaviour(STEADY).last().signals()).isEmpty();
    }

    @Test
    void eleven_values_are_too_few_and_twelve_are_enough() {
        assertThat(behaviour("1 2 1 2 1 2 1 2 1 2 1").last().limits()).isNull();
        assertThat(behaviour("1 2 1 2 1 2 1 2 1 2 1 2").last().limits()).isNotNull();
    }

    @Test
    void values_far_apart_in_time_are_no_neighbours() {
        Limits limits = limits("10 12 - 30 32 30 32 30 32 30 32 30 32");

        assertThat(limits.movingRange()).isEqualByComparingTo("2");
    }

    @Test
    void a_value_outside_the_limits_is_a_signal_on_its_side() {
        assertThat(signals("10 12 11 13 12 14 13 12 11 13 12 30", Rule.OUTSIDE))
                .containsExactly(new Signal(Rule.OUTSIDE, Side.HIGH, 11, 11));
        assertThat(signals("10 12 11 13 12 14 13 12 11 13 12 -9", Rule.OUTSIDE))
                .containsExactly(new Signal(Rule.OUTSIDE, Side.LOW, 11, 11));
    }

    @Test
    void seven_on_one_side_are_a_signal_and_six_are_not() {
        assertThat(signals("9 11 9 11 9 11 9 12 13 12 13 12 13 12", Rule.ONE_SIDE))
                .contains(new Signal(Rule.ONE_SIDE, Side.HIGH, 7, 13));
        assertThat(signals("9 13 9 13 9 13 9 13 12 13 12 13 12", Rule.ONE_SIDE)).isEmpty();
    }

    @Test
    void a_missing_value_ends_what_lies_on_one_side() {
        assertThat(signals("9 13 9 13 9 13 9 12 13 12 - 13 12 13 12", Rule.ONE_SIDE)).isEmpty();
    }

    @Test
    void a_value_on_the_mean_ends_what_lies_on_one_side() {
        // The mean is 11: seven of 10, two of 11, seven of 12.
        assertThat(signals("10 10 10 10 11 10 10 10 12 12 12 11 12 12 12 12", Rule.ONE_SIDE))
                .isEmpty();
    }

    @Test
    void six_in_one_direction_are_a_signal_and_five_are_not() {
        assertThat(signals("12 11 12 11 12 11 10 11 12 13 14 15", Rule.ONE_WAY))
                .containsExactly(new Signal(Rule.ONE_WAY, Side.HIGH, 6, 11));
        assertThat(signals("12 11 12 11 12 11 11 11 12 13 14 15", Rule.ONE_WAY)).isEmpty();
    }

    @Test
    void two_equal_values_end_a_direction() {
        assertThat(signals("12 11 12 11 12 15 14 13 13 12 11 10", Rule.ONE_WAY)).isEmpty();
    }

    @Test
    void two_of_three_near_the_same_limit_are_a_signal() {
        assertThat(signals(SMALL + " 13 11 13", Rule.NEAR_LIMIT))
                .containsExactly(new Signal(Rule.NEAR_LIMIT, Side.HIGH, 16, 18));
        assertThat(signals(SMALL + " 13 11 10 13", Rule.NEAR_LIMIT)).isEmpty();
    }

    @Test
    void values_that_are_all_equal_hold_no_signal() {
        assertThat(behaviour("5 5 5 5 5 5 5 5 5 5 5 5 5").last().signals()).isEmpty();
    }

    @Test
    void from_a_step_on_the_limits_are_worked_out_anew() {
        List<@Nullable BigDecimal> values = new ArrayList<>(values(STEADY));
        values(STEADY).forEach(value -> values.add(plus(value, 100)));

        ProcessBehaviour whole = ProcessBehaviour.of(values, List.of());
        ProcessBehaviour stepped = ProcessBehaviour.of(values, List.of(12));

        assertThat(whole.last().signals()).isNotEmpty();
        assertThat(stepped.phases()).hasSize(2);
        assertThat(stepped.last().signals()).isEmpty();
        assertThat(Objects.requireNonNull(stepped.last().limits()).mean())
                .isEqualByComparingTo("112");
    }

    @Test
    void a_step_with_too_few_values_after_it_leaves_them_without_limits() {
        ProcessBehaviour stepped = ProcessBehaviour.of(values(STEADY + " 50 51"), List.of(12));

        assertThat(stepped.phases().getFirst().limits()).isNotNull();
        assertThat(stepped.last().limits()).isNull();
        assertThat(stepped.last().count()).isEqualTo(2);
    }

    @Test
    void values_that_are_near_those_of_the_year_before_follow_the_season() {
        assertThat(Season.rules(values("10 90 11 91 10 90 12 92"), 2)).isTrue();
        assertThat(Season.rules(values("10 12 14 16 18 20 22 24"), 2)).isFalse();
    }

    @Test
    void two_years_tell_nothing_of_the_season() {
        assertThat(Season.rules(values("10 90 11 91"), 2)).isFalse();
        assertThat(Season.rules(values("10 90 11 91 10 90"), 1)).isFalse();
    }

    private static Offset<BigDecimal> tiny() {
        return Offset.offset(new BigDecimal("0.000001"));
    }

    private static @Nullable BigDecimal plus(@Nullable BigDecimal value, int more) {
        return value == null ? null : value.add(BigDecimal.valueOf(more));
    }

    private static List<Signal> signals(String values, Rule rule) {
        return behaviour(values).last().signals().stream()
                .filter(signal -> signal.rule() == rule)
                .toList();
    }

    private static Limits limits(String values) {
        return Objects.requireNonNull(behaviour(values).last().limits());
    }

    private static ProcessBehaviour behaviour(String values) {
        return ProcessBehaviour.of(values(values), List.of());
    }

    private static List<@Nullable BigDecimal> values(String written) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        Arrays.stream(written.split(" "))
                .forEach(one -> values.add(one.equals("-") ? null : new BigDecimal(one)));
        return values;
    }
}
