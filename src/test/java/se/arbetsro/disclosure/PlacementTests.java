package se.arbetsro.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import se.arbetsro.disclosure.Dimension.Category;

class PlacementTests {

    private static final Threshold SIX = new Threshold(6);

    private static final Dimension DISTRICT =
            new Dimension(
                    "unit",
                    List.of(
                            new Category("district", null),
                            new Category("children", "district"),
                            new Category("adults", "district"),
                            new Category("office", "district")));

    @Test
    void groups_that_are_large_enough_are_told_of_as_they_are() {
        Placement placed =
                Placement.of(DISTRICT, Map.of("children", 8, "adults", 6, "office", 11), SIX);

        assertThat(placed.visible())
                .containsExactlyInAnyOrder("district", "children", "adults", "office");
        assertThat(placed.homes()).containsEntry("adults", "adults");
    }

    @Test
    void a_small_group_takes_the_smallest_beside_it_along_for_the_total_would_tell_of_it() {
        Placement placed =
                Placement.of(DISTRICT, Map.of("children", 8, "adults", 3, "office", 11), SIX);

        assertThat(placed.visible()).containsExactlyInAnyOrder("district", "office");
        assertThat(placed.homes())
                .containsEntry("adults", "district")
                .containsEntry("children", "district");
    }

    @Test
    void two_small_groups_hide_each_other() {
        Placement placed =
                Placement.of(DISTRICT, Map.of("children", 4, "adults", 3, "office", 11), SIX);

        assertThat(placed.visible()).containsExactlyInAnyOrder("district", "office");
    }

    @Test
    void the_staff_of_the_office_itself_are_a_group_too() {
        Placement placed =
                Placement.of(DISTRICT, Map.of("district", 2, "children", 8, "adults", 9), SIX);

        assertThat(placed.visible()).containsExactlyInAnyOrder("district", "adults");
    }

    @Test
    void of_too_few_in_all_nothing_is_told() {
        Placement placed = Placement.of(DISTRICT, Map.of("children", 3, "adults", 2), SIX);

        assertThat(placed.visible()).isEmpty();
        assertThat(placed.homes()).isEmpty();
    }

    /**
     * Whoever sees all visible totals can work out exactly the differences between a category and
     * those beneath it, and sums of these.
     */
    @Property
    void no_difference_of_what_is_told_is_a_small_group(
            @ForAll @Size(min = 1, max = 24) List<@IntRange(max = 30) Integer> heads,
            @ForAll @Size(value = 24) List<@IntRange(max = 1000) Integer> parents,
            @ForAll @IntRange(min = 2, max = 8) int smallest) {
        Dimension tree = tree(heads.size(), parents);
        Map<String, Integer> people = people(heads);
        Placement placed = Placement.of(tree, people, new Threshold(smallest));

        Map<String, Integer> counted = new HashMap<>();
        people.forEach((code, count) -> {
            String home = placed.homes().get(code);
            if (home != null) {
                counted.merge(home, count, Integer::sum);
            }
        });
        assertThat(placed.visible()).containsAll(counted.keySet());
        assertThat(counted.values()).allMatch(count -> count == 0 || count >= smallest);
        for (String told : placed.visible()) {
            assertThat(Placement.total(tree, counted, told))
                    .as("what is told is whole")
                    .isEqualTo(Placement.total(tree, people, told))
                    .isGreaterThanOrEqualTo(smallest);
        }
        int everybody = heads.stream().mapToInt(Integer::intValue).sum();
        assertThat(placed.visible().isEmpty()).isEqualTo(everybody < smallest);
    }

    private static Dimension tree(int size, List<Integer> parents) {
        List<Category> categories = new ArrayList<>();
        categories.add(new Category("0", null));
        for (int i = 1; i < size; i++) {
            categories.add(
                    new Category(Integer.toString(i), Integer.toString(parents.get(i - 1) % i)));
        }
        return new Dimension("unit", categories);
    }

    private static Map<String, Integer> people(List<Integer> heads) {
        Map<String, Integer> people = new HashMap<>();
        for (int i = 0; i < heads.size(); i++) {
            people.put(Integer.toString(i), heads.get(i));
        }
        return people;
    }
}
