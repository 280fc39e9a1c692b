package se.arbetsro.indicator.register;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arbetsro.indicator.register.Small.ALL_CAUSES;
import static se.arbetsro.indicator.register.Small.CITY;
import static se.arbetsro.indicator.register.Small.NORTH;
import static se.arbetsro.indicator.register.Small.NORTH_ADULT;
import static se.arbetsro.indicator.register.Small.NORTH_FAMILY;
import static se.arbetsro.indicator.register.Small.SOUTH;
import static se.arbetsro.indicator.register.Small.all;
import static se.arbetsro.indicator.register.Small.part;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.arbetsro.disclosure.SuppressionRule;
import se.arbetsro.disclosure.Threshold;
import se.arbetsro.indicator.figure.Split;

class ShownTests {

    private static final SuppressionRule RULE = SuppressionRule.of(new Threshold(11));

    private final Small small = Small.twoDistricts();

    @Test
    void units_of_eleven_and_more_are_shown() {
        small.stay(11, NORTH_FAMILY).stay(30, NORTH_ADULT).stay(40, Small.SOUTH_FAMILY);

        Shown shown = shown();

        assertThat(shown.shows(all(NORTH_FAMILY))).isTrue();
        assertThat(shown.shows(all(CITY))).isTrue();
    }

    @Test
    void the_unit_beside_a_hidden_one_is_hidden_too_or_the_difference_would_tell() {
        small.stay(10, NORTH_FAMILY).stay(30, NORTH_ADULT).stay(40, Small.SOUTH_FAMILY);

        Shown shown = shown();

        assertThat(shown.shows(all(NORTH_FAMILY))).isFalse();
        assertThat(shown.shows(all(NORTH_ADULT)) && shown.shows(all(NORTH))).isFalse();
        assertThat(shown.shows(all(CITY))).isTrue();
    }

    /** 30 women and 4 men in the south: to show the women would tell how the men were. */
    @Test
    void one_sex_is_not_shown_where_the_other_is_too_small() {
        small.stay(30, Small.SOUTH_FAMILY).stay(40, NORTH_FAMILY);
        for (int i = 0; i < 4; i++) {
            small.works(
                    small.man(1980), Small.SOUTH_FAMILY, "2010-01-01", null, EndReason.NOT_STATED);
        }

        Shown shown = shown();

        assertThat(shown.shows(part(SOUTH, Split.MEN))).isFalse();
        assertThat(shown.shows(part(SOUTH, Split.WOMEN)) && shown.shows(all(SOUTH))).isFalse();
    }

    @Test
    void what_nobody_is_behind_is_not_shown() {
        small.stay(30, NORTH_FAMILY);

        assertThat(shown().shows(all(SOUTH))).isFalse();
    }

    /** The unit of 30 was shown before the other shrank to 10; now its district must not be. */
    @Test
    void what_was_shown_before_is_known_and_others_are_hidden_in_its_place() {
        small.stay(10, NORTH_FAMILY).stay(30, NORTH_ADULT).stay(40, Small.SOUTH_FAMILY);

        Shown shown = shown(all(NORTH_ADULT));

        assertThat(shown.shows(all(NORTH_FAMILY))).isFalse();
        assertThat(shown.shows(all(NORTH_ADULT))).isTrue();
        assertThat(shown.shows(all(NORTH))).isFalse();
        assertThat(shown.shows(all(SOUTH)) && shown.shows(all(CITY))).isFalse();
    }

    /** All around the unit of 10 was shown before: nothing new may be added to it. */
    @Test
    void where_too_much_was_shown_before_nothing_new_is() {
        small.stay(10, NORTH_FAMILY).stay(30, NORTH_ADULT).stay(40, Small.SOUTH_FAMILY);

        Shown shown = shown(all(NORTH_ADULT), all(NORTH));

        assertThat(shown.shows(all(NORTH))).isTrue();
        assertThat(shown.shows(all(NORTH_FAMILY))).isFalse();
        assertThat(shown.shows(all(SOUTH))).isFalse();
        assertThat(shown.shows(part(SOUTH, Split.WOMEN))).isFalse();
    }

    private Shown shown(Cell... told) {
        return Shown.of(
                small.units(),
                LocalDate.of(2024, 12, 31),
                small.table(ALL_CAUSES, 2024).groups(),
                Set.of(told),
                RULE);
    }
}
