package se.arbetsro.platform.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ScaleTests {

    @Test
    void figures_far_above_zero_are_not_pressed_together() {
        Scale scale = Scale.forLines(List.of(new BigDecimal("13.2"), new BigDecimal("18.4")), 5);

        assertThat(scale.low()).isGreaterThan(BigDecimal.TEN);
    }

    @Test
    void figures_near_zero_are_shown_from_zero() {
        Scale scale = Scale.forLines(List.of(BigDecimal.ONE, BigDecimal.TEN), 5);

        assertThat(scale.low()).isZero();
    }

    @Property(tries = 300)
    void the_axis_covers_all_figures_in_few_round_steps(
            @ForAll @Size(min = 1, max = 20)
                    List<@BigRange(min = "-100000", max = "100000") BigDecimal> figures) {
        Scale scale = Scale.forLines(figures, 5);

        for (BigDecimal figure : figures) {
            assertThat(scale.position(figure)).isBetween(0.0, 1.0);
        }
        assertThat(scale.marks()).hasSizeBetween(2, 8);
        assertThat(scale.marks().getLast()).isEqualByComparingTo(scale.high());
    }
}
