package se.arbetsro.listening.campaign;

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
import se.arbetsro.disclosure.Dimension;
import se.arbetsro.disclosure.Dimension.Category;
import se.arbetsro.listening.campaign.ResponseRates.Rate;

class ResponseRatesTests {

    private static final int SIX = 6;

    private static final Dimension DISTRICT =
            Dimension.flat("unit", "district", List.of("children", "adults", "office"));

    @Test
    void a_rate_is_told_where_neither_those_who_answered_nor_the_others_are_few() {
        assertThat(
                        ResponseRates.told(
                                DISTRICT,
                                Map.of(
                                        "children", new Rate(20, 10),
                                        "adults", new Rate(30, 14),
                                        "office", new Rate(14, 8)),
                                SIX))
                .containsOnly(
                        Map.entry("district", new Rate(64, 32)),
                        Map.entry("children", new Rate(20, 10)),
                        Map.entry("adults", new Rate(30, 14)),
                        Map.entry("office", new Rate(14, 8)));
    }

    @Test
    void nobody_learns_that_all_but_two_have_answered() {
        assertThat(ResponseRates.told(DISTRICT, Map.of("office", new Rate(14, 12)), SIX)).isEmpty();
    }

    @Test
    void all_may_have_answered_or_nobody() {
        assertThat(
                        ResponseRates.told(
                                DISTRICT,
                                Map.of("office", new Rate(14, 14), "adults", new Rate(12, 0)),
                                SIX))
                .containsKeys("office", "adults", "district");
    }

    @Test
    void one_that_must_not_be_told_is_not_what_is_left_of_the_others() {
        Map<String, Rate> told =
                ResponseRates.told(
                        DISTRICT,
                        Map.of(
                                "children", new Rate(20, 10),
                                "adults", new Rate(30, 14),
                                "office", new Rate(8, 7)),
                        SIX);

        assertThat(told).containsOnlyKeys("district", "adults");
    }

    @Property
    void no_difference_of_what_is_told_tells_of_few(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 40) Integer> invited,
            @ForAll @Size(value = 20) List<@IntRange(max = 100) Integer> shares,
            @ForAll @Size(value = 20) List<@IntRange(max = 1000) Integer> parents) {
        List<Category> categories = new ArrayList<>();
        categories.add(new Category("0", null));
        Map<String, Rate> own = new HashMap<>();
        for (int i = 0; i < invited.size(); i++) {
            if (i > 0) {
                categories.add(
                        new Category(
                                Integer.toString(i), Integer.toString(parents.get(i - 1) % i)));
            }
            own.put(
                    Integer.toString(i),
                    new Rate(invited.get(i), invited.get(i) * shares.get(i) / 100));
        }
        Dimension tree = new Dimension("unit", categories);

        Map<String, Rate> told = ResponseRates.told(tree, own, SIX);

        // What belongs to each told one and to none below it, worked out from nothing but own.
        Map<String, String> parent = new HashMap<>();
        categories.forEach(one -> {
            if (one.parent() != null) {
                parent.put(one.code(), one.parent());
            }
        });
        Map<String, Rate> left = new HashMap<>();
        own.forEach((code, rate) -> {
            String at = code;
            while (at != null && !told.containsKey(at)) {
                at = parent.get(at);
            }
            if (at != null) {
                left.merge(at, rate, Rate::plus);
            }
        });
        assertThat(left.values())
                .allMatch(rate -> rate.answered() == 0 || rate.answered() >= SIX)
                .allMatch(rate ->
                        rate.invited() == rate.answered()
                                || rate.invited() - rate.answered() >= SIX);
        assertThat(told.values()).allMatch(rate -> rate.invited() >= 2 * SIX);
    }
}
