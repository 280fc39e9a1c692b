package se.arbetsro.indicator.domain.stewardship;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which values need a note. */
class LimitsTests {

    private static final Limits ALL = limits("0", "30", "50");

    @ParameterizedTest
    @CsvSource({
        "20, 16, ",
        "0, , ",
        "30, 30, ",
        "24, 16, ",
        "24.1, 16, indicator.limits.changed",
        "7.9, 16, indicator.limits.changed",
        "-0.1, , indicator.limits.below",
        "30.5, 30, indicator.limits.above",
        "20, 0, ",
        "20, , "
    })
    void a_value_is_plausible_on_its_limits_and_needs_a_word_beyond_them(
            BigDecimal value, @Nullable BigDecimal before, @Nullable String words) {
        assertThat(ALL.doubt(value, before).map(Implausible::messageKey).orElse(null))
                .isEqualTo(words);
    }

    @Test
    void a_change_is_measured_by_the_size_of_what_was_below_zero_too() {
        Limits change = limits(null, null, "10");

        assertThat(change.doubt(new BigDecimal("-11"), new BigDecimal("-10"))).isEmpty();
        assertThat(change.doubt(new BigDecimal("-8"), new BigDecimal("-10"))).isPresent();
    }

    @Test
    void a_third_is_not_more_than_a_third_by_rounding() {
        Limits third = limits(null, null, "33.34");

        assertThat(third.doubt(new BigDecimal("4"), new BigDecimal("3"))).isEmpty();
    }

    @Test
    void nothing_said_leaves_every_value_alone() {
        assertThat(Limits.NONE.any()).isFalse();
        assertThat(Limits.NONE.doubt(new BigDecimal("1e9"), BigDecimal.ONE)).isEmpty();
    }

    private static Limits limits(
            @Nullable String lowest, @Nullable String highest, @Nullable String change) {
        return new Limits(number(lowest), number(highest), number(change));
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
