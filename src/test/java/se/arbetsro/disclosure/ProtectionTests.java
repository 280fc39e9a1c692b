package se.arbetsro.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProtectionTests {

    private static final Dimension SEX = Dimension.flat("sex", "both", List.of("women", "men"));

    private static SuppressionRule smallest(int heads) {
        return SuppressionRule.of(new Threshold(heads));
    }

    /** One total and its parts, named a, b, c and so on. */
    private static Counts row(int... heads) {
        List<String> codes =
                IntStream.range(0, heads.length)
                        .mapToObj(i -> String.valueOf((char) ('a' + i)))
                        .toList();
        Map<Cell, Integer> cells = new HashMap<>();
        for (int i = 0; i < heads.length; i++) {
            cells.put(Cell.of(codes.get(i)), heads[i]);
        }
        return new Counts(List.of(Dimension.flat("unit", "all", codes)), cells);
    }

    private static Pattern protect(Counts counts, SuppressionRule rule) {
        List<String> names = counts.dimensions().stream().map(Dimension::name).toList();
        return Protection.of(counts, List.of(Cut.by(names.toArray(String[]::new))), rule, Set.of());
    }

    @Test
    void the_one_small_unit_takes_the_next_smallest_with_it() {
        Pattern pattern = protect(row(20, 20, 21, 9, 21, 22, 4), smallest(5));

        assertThat(pattern.shown())
                .containsExactlyInAnyOrder(
                        Cell.of("all"),
                        Cell.of("a"),
                        Cell.of("b"),
                        Cell.of("c"),
                        Cell.of("e"),
                        Cell.of("f"));
        assertThat(pattern.narrow()).isEmpty();
    }

    @Test
    void of_two_units_both_are_hidden_when_one_is_small_and_their_sum_is_told() {
        Pattern pattern = protect(row(4, 9), smallest(5));

        assertThat(pattern.shown()).containsExactly(Cell.of("all"));
    }

    @Test
    void small_units_that_are_too_few_together_take_a_third_with_them() {
        Pattern pattern = protect(row(8, 7, 2, 5, 1), smallest(3));

        assertThat(pattern.shown())
                .containsExactlyInAnyOrder(Cell.of("all"), Cell.of("a"), Cell.of("b"));
    }

    @Test
    void nothing_is_told_of_a_whole_that_is_too_small_to_leave_its_parts_open() {
        assertThat(protect(row(4, 3), smallest(5)).shown()).isEmpty();
    }

    @Test
    void where_all_are_many_nothing_is_hidden() {
        Pattern pattern = protect(row(30, 40, 12), smallest(11));

        assertThat(pattern.kept()).isEqualTo(1);
    }

    @Test
    void where_nobody_is_everybody_may_know_it_so_it_hides_no_other() {
        Pattern pattern = protect(row(3, 0, 30, 40), smallest(5));

        assertThat(pattern.shows(Cell.of("a"))).isFalse();
        assertThat(pattern.shows(Cell.of("b"))).isFalse();
        assertThat(pattern.shows(Cell.of("c"))).isFalse();
        assertThat(pattern.shows(Cell.of("d"))).isTrue();
    }

    @Test
    void what_lies_beneath_a_hidden_unit_does_not_give_it_away() {
        Dimension tree =
                new Dimension(
                        "unit",
                        List.of(
                                new Dimension.Category("all", null),
                                new Dimension.Category("north", "all"),
                                new Dimension.Category("south", "all"),
                                new Dimension.Category("n1", "north"),
                                new Dimension.Category("n2", "north"),
                                new Dimension.Category("n3", "north"),
                                new Dimension.Category("s1", "south"),
                                new Dimension.Category("s2", "south")));
        Counts counts =
                new Counts(
                        List.of(tree),
                        Map.of(
                                Cell.of("n1"), 30,
                                Cell.of("n2"), 18,
                                Cell.of("n3"), 2,
                                Cell.of("s1"), 25,
                                Cell.of("s2"), 25));
        Pattern pattern = protect(counts, smallest(5));

        assertThat(new Onlooker(counts, pattern).worksOut(Cell.of("n3")).width())
                .isGreaterThanOrEqualTo(9);
    }

    @Test
    void women_and_men_of_a_unit_cannot_be_worked_out_from_the_units_beside_it() {
        Map<Cell, Integer> heads = new HashMap<>();
        int[] women = {20, 18, 25, 30};
        int[] men = {3, 12, 14, 2};
        Dimension unit = Dimension.flat("unit", "all", List.of("a", "b", "c", "d"));
        for (int i = 0; i < women.length; i++) {
            String code = unit.categories().get(i + 1).code();
            heads.put(Cell.of(code, "women"), women[i]);
            heads.put(Cell.of(code, "men"), men[i]);
        }
        Counts counts = new Counts(List.of(unit, SEX), heads);
        Pattern pattern = protect(counts, smallest(5));
        Onlooker onlooker = new Onlooker(counts, pattern);

        assertThat(pattern.shows(Cell.of("a", "both"))).isTrue();
        for (Cell cell : heads.keySet()) {
            if (!pattern.shows(cell)) {
                assertThat(onlooker.worksOut(cell).width()).isGreaterThanOrEqualTo(9);
            }
        }
    }

    @Test
    void two_tables_that_share_their_sums_are_protected_as_one() {
        Dimension unit = Dimension.flat("unit", "all", List.of("a", "b", "c"));
        Dimension line = Dimension.flat("line", "every", List.of("x", "y"));
        Map<Cell, Integer> heads = new HashMap<>();
        for (String of : List.of("a", "b", "c")) {
            heads.put(Cell.of(of, "x"), 15);
            heads.put(Cell.of(of, "y"), of.equals("a") ? 3 : 12);
        }
        Counts counts = new Counts(List.of(unit, line), heads);
        Pattern pattern =
                Protection.of(
                        counts, List.of(Cut.by("unit"), Cut.by("line")), smallest(5), Set.of());

        assertThat(pattern.shows(Cell.of("a", "every"))).isTrue();
        assertThat(pattern.shows(Cell.of("all", "y"))).isTrue();
        assertThat(pattern.shown()).doesNotContain(Cell.of("a", "y"), Cell.of("b", "x"));
    }

    @Test
    void what_has_been_told_before_is_not_hidden_now_and_hides_others_instead() {
        Counts counts = row(20, 20, 21, 9, 21, 22, 4);
        Pattern pattern =
                Protection.of(
                        counts,
                        List.of(Cut.by("unit")),
                        smallest(5),
                        Set.of(Cell.of("d"), Cell.of("all")));

        assertThat(pattern.shows(Cell.of("d"))).isTrue();
        assertThat(pattern.shows(Cell.of("g"))).isFalse();
        assertThat(pattern.narrow()).isEmpty();
        assertThat(new Onlooker(counts, pattern).worksOut(Cell.of("g")).width())
                .isGreaterThanOrEqualTo(9);
    }

    @Test
    void what_cannot_be_protected_any_more_is_said_to_be_so() {
        Pattern pattern =
                Protection.of(
                        row(9, 4),
                        List.of(Cut.by("unit")),
                        smallest(5),
                        Set.of(Cell.of("all"), Cell.of("a")));

        assertThat(pattern.narrow()).containsExactly(Cell.of("b"));
    }

    @Property(tries = 400)
    void nobody_who_sees_all_that_is_shown_works_a_hidden_unit_out(
            @ForAll long seed, @ForAll @IntRange(min = 3, max = 11) int smallest) {
        RandomTables random = new RandomTables(seed);
        Dimension tree = random.tree(6);
        closed(random.counts(tree), smallest(smallest));
    }

    @Test
    void a_unit_that_what_was_hidden_for_others_has_opened_is_not_called_narrow() {
        RandomTables random = new RandomTables(-430);
        closed(random.counts(random.tree(6)), smallest(9));
    }

    @Property(tries = 60)
    void nor_one_of_its_lines_or_sexes(
            @ForAll long seed, @ForAll @IntRange(min = 3, max = 11) int smallest) {
        RandomTables random = new RandomTables(seed);
        Dimension tree = random.tree(3);
        closed(random.counts(tree, SEX), smallest(smallest));
    }

    private static void closed(Counts counts, SuppressionRule rule) {
        Pattern pattern = protect(counts, rule);
        Onlooker onlooker = new Onlooker(counts, pattern);
        assertThat(pattern.narrow()).isEmpty();
        for (Cell cell : every(counts)) {
            int people = onlooker.people(cell);
            if (pattern.shows(cell)) {
                assertThat(people).isGreaterThanOrEqualTo(rule.threshold().smallest());
            } else if (people > 0) {
                assertThat(onlooker.worksOut(cell).width())
                        .as("%s with %d", cell, people)
                        .isGreaterThanOrEqualTo(rule.width() - 1e-4);
            }
        }
    }

    /** All cells of the whole table. */
    private static List<Cell> every(Counts counts) {
        List<List<String>> found = List.of(List.of());
        for (Dimension dimension : counts.dimensions()) {
            List<List<String>> next = new ArrayList<>();
            for (List<String> begun : found) {
                for (Dimension.Category category : dimension.categories()) {
                    List<String> longer = new ArrayList<>(begun);
                    longer.add(category.code());
                    next.add(longer);
                }
            }
            found = next;
        }
        return found.stream().map(Cell::new).toList();
    }

    @Property(tries = 300)
    void no_set_of_too_few_people_follows_by_adding_and_taking_away(@ForAll long seed) {
        RandomTables random = new RandomTables(seed);
        Counts counts = random.counts(random.tree(2));
        Pattern pattern = protect(counts, smallest(5));

        assertThat(new Onlooker(counts, pattern).smallestSetThatFollows())
                .isGreaterThanOrEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 11})
    void of_a_thousand_trees_each_keeps_as_much_as_hiding_whole_rows_and_most_far_more(
            int smallest) {
        List<Double> times = new ArrayList<>();
        int seed = 0;
        while (times.size() < 1_000) {
            RandomTables random = new RandomTables(seed++);
            Counts counts = random.counts(random.tree(7));
            double ours = protect(counts, smallest(smallest)).kept();
            double simple = WholeRows.kept(counts, smallest(smallest));
            assertThat(ours).as("tree %d", seed).isGreaterThanOrEqualTo(simple - 1e-9);
            if (simple < 1) {
                times.add(ours == 0 ? 1 : ours / Math.max(simple, 1e-9));
            }
        }
        Collections.sort(times);

        assertThat(times.get(500)).isGreaterThanOrEqualTo(1.3);
    }
}
