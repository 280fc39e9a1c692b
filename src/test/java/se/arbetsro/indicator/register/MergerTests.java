package se.arbetsro.indicator.register;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arbetsro.indicator.register.Small.ALL_CAUSES;
import static se.arbetsro.indicator.register.Small.CITY;
import static se.arbetsro.indicator.register.Small.all;
import static se.arbetsro.indicator.register.Small.id;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.arbetsro.organisation.UnitId;

/**
 * Hägersten-Liljeholmen and Älvsjö, of one unit each, became Hägersten-Älvsjö with one unit on 1
 * July 2020; that is Spånga-Tensta and Rinkeby-Kista on 1 July 2023 in the same way.
 */
class MergerTests {

    private static final UnitId HAGERSTEN = id(11);
    private static final UnitId ALVSJO = id(12);
    private static final UnitId MERGED = id(13);
    private static final UnitId HAGERSTEN_FAMILY = id(14);
    private static final UnitId ALVSJO_FAMILY = id(15);
    private static final UnitId MERGED_FAMILY = id(16);

    private final Small small = new Small();

    private void merger(String day) {
        small.place(CITY, "2010-01-01", null, null)
                .place(HAGERSTEN, "2010-01-01", day, CITY)
                .place(ALVSJO, "2010-01-01", day, CITY)
                .place(MERGED, day, null, CITY)
                .place(HAGERSTEN_FAMILY, "2010-01-01", day, HAGERSTEN)
                .place(ALVSJO_FAMILY, "2010-01-01", day, ALVSJO)
                .place(MERGED_FAMILY, day, null, MERGED)
                .tookOver(MERGED, HAGERSTEN, day)
                .tookOver(MERGED, ALVSJO, day)
                .tookOver(MERGED_FAMILY, HAGERSTEN_FAMILY, day)
                .tookOver(MERGED_FAMILY, ALVSJO_FAMILY, day);
    }

    /** Written anew in the merged unit on the day, as HR systems do. */
    private void transferred(int people, UnitId from, String day) {
        for (int i = 0; i < people; i++) {
            Person one = small.woman(1980);
            small.works(one, from, "2012-01-01", day, EndReason.OTHER)
                    .works(one, MERGED_FAMILY, day, null, EndReason.NOT_STATED);
        }
    }

    /**
     * 12 and 8 are transferred; in Hägersten one more leaves in March, in the merged unit one who
     * was transferred leaves in October. Opening 12 + 8 + 1 + 1 = 22, two left: 9.1 %, for the
     * merged unit, its district and the city alike. The transfer itself is nobody's leaving.
     */
    @Test
    void a_merger_is_no_leaving_and_the_merged_unit_has_the_people_of_both_from_the_beginning() {
        merger("2020-07-01");
        transferred(12, HAGERSTEN_FAMILY, "2020-07-01");
        transferred(8, ALVSJO_FAMILY, "2020-07-01");
        small.works(
                small.man(1990),
                HAGERSTEN_FAMILY,
                "2012-01-01",
                "2020-04-01",
                EndReason.OWN_REQUEST);
        Person later = small.man(1990);
        small.works(later, ALVSJO_FAMILY, "2012-01-01", "2020-07-01", EndReason.OTHER)
                .works(later, MERGED_FAMILY, "2020-07-01", "2020-11-01", EndReason.OWN_REQUEST);

        Map<Cell, Basis> found = small.year(ALL_CAUSES, 2020);

        for (UnitId unit : new UnitId[] {MERGED_FAMILY, MERGED, CITY}) {
            assertThat(flow(found, unit)).isEqualTo(new Basis.Flow(22, 20, 0, 2, 0));
        }
        assertThat(found).doesNotContainKeys(all(HAGERSTEN), all(ALVSJO), all(ALVSJO_FAMILY));
    }

    /** The year before, the two are what they were. */
    @Test
    void before_the_merger_the_units_are_those_that_there_were() {
        merger("2020-07-01");
        transferred(12, HAGERSTEN_FAMILY, "2020-07-01");
        transferred(8, ALVSJO_FAMILY, "2020-07-01");

        Map<Cell, Basis> found = small.year(ALL_CAUSES, 2019);

        assertThat(flow(found, HAGERSTEN)).isEqualTo(new Basis.Flow(12, 12, 0, 0, 0));
        assertThat(flow(found, ALVSJO)).isEqualTo(new Basis.Flow(8, 8, 0, 0, 0));
        assertThat(flow(found, CITY)).isEqualTo(new Basis.Flow(20, 20, 0, 0, 0));
        assertThat(found).doesNotContainKeys(all(MERGED), all(MERGED_FAMILY));
    }

    /** The HR system may go on with the old unit; the people are counted in the merged one. */
    @Test
    void employments_that_were_not_written_anew_follow_their_unit_too() {
        merger("2023-07-01");
        small.stay(11, HAGERSTEN_FAMILY);
        transferred(9, ALVSJO_FAMILY, "2023-07-01");

        Map<Cell, Basis> found = small.year(ALL_CAUSES, 2023);

        assertThat(flow(found, MERGED)).isEqualTo(new Basis.Flow(20, 20, 0, 0, 0));
        assertThat(flow(found, CITY)).isEqualTo(new Basis.Flow(20, 20, 0, 0, 0));
    }

    private static Basis.Flow flow(Map<Cell, Basis> found, UnitId unit) {
        return Objects.requireNonNull(Objects.requireNonNull(found.get(all(unit))).turnover());
    }
}
