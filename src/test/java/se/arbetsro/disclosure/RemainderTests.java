package se.arbetsro.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import se.arbetsro.disclosure.Remainder.Told;

/** Whom figures of others give away. */
class RemainderTests {

    private static final int FEWEST = 11;

    @Test
    void the_last_unit_follows_from_its_parent_and_the_others() {
        assertThat(
                        Remainder.of(
                                List.of(
                                        new Told("city", List.of(), 70),
                                        new Told("north", List.of("city"), 40),
                                        new Told("south", List.of("city"), 25)),
                                FEWEST))
                .containsExactly(new Remainder("city", 5, Set.of("north", "south")));
    }

    @Test
    void a_level_that_tells_nothing_hides_nobody() {
        assertThat(
                        Remainder.of(
                                List.of(
                                        new Told("city", List.of(), 70),
                                        new Told("team 1", List.of("north", "city"), 40),
                                        new Told("south", List.of("city"), 25)),
                                FEWEST))
                .extracting(Remainder::people)
                .containsExactly(5);
    }

    @Test
    void enough_others_nobody_else_or_nothing_above_give_nobody_away() {
        assertThat(
                        Remainder.of(
                                List.of(
                                        new Told("a", List.of(), 51),
                                        new Told("a1", List.of("a"), 40),
                                        new Told("b", List.of(), 40),
                                        new Told("b1", List.of("b"), 20),
                                        new Told("b2", List.of("b"), 20),
                                        new Told("c1", List.of("c"), 12)),
                                FEWEST))
                .isEmpty();
    }

    @Test
    void numbers_that_do_not_belong_together_tell_nothing() {
        assertThat(
                        Remainder.of(
                                List.of(
                                        new Told("a", List.of(), 20),
                                        new Told("a1", List.of("a"), 22)),
                                FEWEST))
                .isEmpty();
    }

    /**
     * Three levels, of which any figures are told: where no remainder is too small, no difference
     * of a unit and disjoint told units below it leaves few people.
     */
    @Property(tries = 2_000)
    void where_no_remainder_is_small_no_difference_is(
            @ForAll @IntRange(min = 0, max = 511) int toldParts,
            @ForAll @IntRange(min = 0, max = 15) int toldAbove,
            @ForAll @IntRange(min = 1, max = 30) int seed) {
        Map<String, Integer> people = new HashMap<>();
        List<Told> told = new ArrayList<>();
        int all = 0;
        for (int unit = 0; unit < 3; unit++) {
            int sum = 0;
            for (int team = 0; team < 3; team++) {
                int size = 1 + (seed * (7 * unit + 5 * team + 3)) % 29;
                sum += size;
                people.put("u" + unit + "t" + team, size);
                if ((toldParts >> (3 * unit + team) & 1) == 1) {
                    told.add(new Told("u" + unit + "t" + team, List.of("u" + unit, "all"), size));
                }
            }
            people.put("u" + unit, sum);
            all += sum;
            if ((toldAbove >> unit & 1) == 1) {
                told.add(new Told("u" + unit, List.of("all"), sum));
            }
        }
        if ((toldAbove >> 3 & 1) == 1) {
            told.add(new Told("all", List.of(), all));
        }
        if (!Remainder.of(told, FEWEST).isEmpty()
                || told.stream().anyMatch(one -> one.people() < FEWEST)) {
            return;
        }
        for (Told top : told) {
            List<Told> below =
                    told.stream().filter(one -> one.above().contains(top.unit())).toList();
            for (int chosen = 1; chosen < 1 << below.size(); chosen++) {
                int pick = chosen;
                List<Told> some =
                        below.stream()
                                .filter(one -> (pick >> below.indexOf(one) & 1) == 1)
                                .toList();
                boolean disjoint =
                        some.stream()
                                .noneMatch(one ->
                                        some.stream()
                                                .anyMatch(other ->
                                                        one.above().contains(other.unit())));
                int left = top.people() - some.stream().mapToInt(Told::people).sum();
                assertThat(!disjoint || left == 0 || left >= FEWEST)
                        .as("%s without %s leaves %d", top, some, left)
                        .isTrue();
            }
        }
    }
}
