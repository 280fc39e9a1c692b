package se.arbetsro.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTests {

    @Test
    void of_many_the_counts_between_few_and_nearly_all_are_told_exactly() {
        assertThat(Marks.told(30, 3, List.of(0, 2, 3, 14, 27, 30)))
                .containsExactly(
                        new Span(0, 2),
                        new Span(0, 2),
                        new Span(3, 3),
                        new Span(14, 14),
                        new Span(27, 27),
                        new Span(28, 30));
    }

    @Test
    void none_and_all_look_like_their_neighbours() {
        assertThat(Marks.told(8, 3, List.of(0, 8, 4, 0)))
                .isEqualTo(Marks.told(8, 3, List.of(2, 6, 4, 1)));
    }

    @Test
    void where_the_told_counts_use_up_all_marks_the_rest_is_not_told_to_be_none() {
        List<Span> spans = Marks.told(9, 3, List.of(6, 6, 6, 6, 3, 0, 0));

        assertThat(spans.getLast().to()).isGreaterThan(2);
        assertThat(spans.get(4)).isEqualTo(spans.getLast());
    }

    @Test
    void a_group_is_never_smaller_than_its_floor() {
        assertThat(Threshold.ofSurvey(6).allows(6)).isTrue();
        assertThat(Threshold.ofSurvey(6).allows(5)).isFalse();
        assertThatThrownBy(() -> Threshold.ofSurvey(4))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Threshold(1)).isInstanceOf(IllegalArgumentException.class);
    }

    /**
     * Everything that could have been marked, sorted by what is told of it. Whoever knows one
     * ballot and the rule must not be able to tell of any thing that none of the others, or all of
     * them, marked it.
     */
    @ParameterizedTest
    @CsvSource({"5, 4", "6, 4", "7, 4", "6, 5"})
    void nobody_who_knows_her_own_ballot_learns_what_all_the_others_did(int heads, int things) {
        Map<List<Span>, List<int[]>> told = new HashMap<>();
        for (int[] counts : everything(heads, things)) {
            told.computeIfAbsent(
                            Marks.told(heads, 3, java.util.Arrays.stream(counts).boxed().toList()),
                            _ -> new ArrayList<>())
                    .add(counts);
        }
        assertThat(told).isNotEmpty();
        for (List<int[]> possible : told.values()) {
            for (int own = 0; own < 1 << things; own++) {
                if (Integer.bitCount(own) <= 3) {
                    nothingIsCertain(possible, own, heads, things);
                }
            }
        }
    }

    private static void nothingIsCertain(List<int[]> possible, int own, int heads, int things) {
        boolean[] some = new boolean[things];
        boolean[] notAll = new boolean[things];
        boolean any = false;
        for (int[] counts : possible) {
            int sum = 0;
            boolean fits = true;
            for (int thing = 0; thing < things && fits; thing++) {
                int others = counts[thing] - (own >> thing & 1);
                sum += others;
                fits = others >= 0 && others <= heads - 1;
            }
            if (!fits || sum > 3 * (heads - 1)) {
                continue;
            }
            any = true;
            for (int thing = 0; thing < things; thing++) {
                int others = counts[thing] - (own >> thing & 1);
                some[thing] |= others > 0;
                notAll[thing] |= others < heads - 1;
            }
        }
        if (any) {
            assertThat(some).as("told as none, own ballot %s", own).containsOnly(true);
            assertThat(notAll).as("told as all, own ballot %s", own).containsOnly(true);
        }
    }

    /** All counts that ballots of at most three marks can give. */
    private static List<int[]> everything(int heads, int things) {
        List<int[]> all = new ArrayList<>();
        int total = (int) Math.pow(heads + 1.0, things);
        for (int number = 0; number < total; number++) {
            int[] counts = new int[things];
            int sum = 0;
            for (int thing = 0, rest = number; thing < things; thing++, rest /= heads + 1) {
                counts[thing] = rest % (heads + 1);
                sum += counts[thing];
            }
            if (sum <= 3 * heads) {
                all.add(counts);
            }
        }
        return all;
    }
}
