package se.arbetsro.indicator.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplitTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sex=women",
                "sex=men",
                "age=-29",
                "age=30-49",
                "age=50-",
                "occupation=social-worker"
            })
    void a_code_is_read_as_it_is_written(String code) {
        assertThat(Split.parse(code)).map(Split::code).hasValue(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sex", "sex=", "sex=other", "age=40-50", "occupation=Å", "unit=x"})
    void what_is_no_part_is_none(String code) {
        assertThat(Split.parse(code)).isEmpty();
    }

    @Test
    void women_come_before_men_and_the_young_first() {
        assertThat(
                        List.of(
                                        Split.FROM_50,
                                        Split.MEN,
                                        Split.FROM_30_TO_49,
                                        Split.TO_29,
                                        Split.WOMEN)
                                .stream()
                                .sorted())
                .containsExactly(
                        Split.WOMEN, Split.MEN, Split.TO_29, Split.FROM_30_TO_49, Split.FROM_50);
    }

    @Test
    void an_age_band_that_the_law_does_not_know_is_refused() {
        assertThatThrownBy(() -> new Split(Split.Dimension.AGE, "18-29"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
