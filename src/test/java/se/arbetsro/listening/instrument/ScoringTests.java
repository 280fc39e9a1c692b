package se.arbetsro.listening.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What scores make of ratings. */
class ScoringTests {

    private static final List<String> THREE = List.of("a", "b", "c");

    private static Instrument rated(int values, Score score, String... reversed) {
        Scale scale =
                new Scale(
                        "scale",
                        IntStream.rangeClosed(1, values)
                                .mapToObj(value -> Words.sv(Integer.toString(value)))
                                .toList());
        List<Item> items =
                score.items().stream()
                        .map(key ->
                                new Item(
                                        key,
                                        Words.sv(key),
                                        null,
                                        false,
                                        null,
                                        new ResponseFormat.Rating(
                                                "scale", List.of(reversed).contains(key), null)))
                        .toList();
        Instrument instrument =
                Instrument.named(Words.sv("Prov"), Audience.EMPLOYEES)
                        .with(scale)
                        .withItems(items)
                        .with(score);
        assertThat(InstrumentCheck.of(instrument)).isEmpty();
        return instrument;
    }

    private static Score score(
            List<String> items, Score.Kind kind, Score.Over over, int top, int least) {
        return new Score("score", Words.sv("Tal"), items, kind, over, top, least);
    }

    private static Scoring.Scored of(
            Score score, int values, List<Map<String, Integer>> given, String... reversed) {
        return new Scoring(rated(values, score, reversed), score).over(given);
    }

    /** Five respondents whose means per item are those of the published golden example. */
    @Test
    void hme_is_the_mean_of_nine_indices_of_items_and_so_are_its_parts() {
        List<String> items = List.of("m1", "m2", "m3", "l1", "l2", "l3", "s1", "s2", "s3");
        double[] means = {4.2, 3.8, 3.4, 4.2, 4.4, 3.8, 3.8, 3.0, 4.2};
        List<Map<String, Integer>> given = new ArrayList<>();
        for (int person = 0; person < 5; person++) {
            given.add(new HashMap<>());
        }
        for (int item = 0; item < items.size(); item++) {
            int sum = (int) Math.round(means[item] * 5);
            for (int person = 0; person < 5; person++) {
                int value = Math.min(5, sum - (4 - person));
                given.get(person).put(items.get(item), value);
                sum -= value;
            }
        }

        assertThat(hme(items, given)).isCloseTo(71.7, within(0.05));
        assertThat(hme(items.subList(0, 3), given)).isCloseTo(70.0, within(0.05));
        assertThat(hme(items.subList(3, 6), given)).isCloseTo(78.3, within(0.05));
        assertThat(hme(items.subList(6, 9), given)).isCloseTo(66.7, within(0.05));
    }

    private static double hme(List<String> items, List<Map<String, Integer>> given) {
        return of(score(items, Score.Kind.INDEX, Score.Over.ITEMS, 0, 0), 5, given)
                .value()
                .orElseThrow();
    }

    @Test
    void whoever_has_left_out_more_than_half_does_not_count() {
        Scoring.Scored scored =
                of(
                        score(THREE, Score.Kind.MEAN, Score.Over.RESPONDENTS, 0, 50),
                        5,
                        List.of(Map.of("a", 5, "b", 4), Map.of("a", 1), Map.of()));

        assertThat(scored.respondents()).isEqualTo(1);
        assertThat(scored.value()).hasValue(4.5);
    }

    @Test
    void over_items_and_over_respondents_differ_only_where_something_is_left_out() {
        List<Map<String, Integer>> given = List.of(Map.of("a", 5, "b", 5, "c", 5), Map.of("a", 1));

        assertThat(
                        of(score(THREE, Score.Kind.MEAN, Score.Over.RESPONDENTS, 0, 0), 5, given)
                                .value())
                .hasValue(3);
        assertThat(
                        of(score(THREE, Score.Kind.MEAN, Score.Over.ITEMS, 0, 0), 5, given)
                                .value()
                                .orElseThrow())
                .isCloseTo(13.0 / 3, within(1e-9));
    }

    @Test
    void a_statement_worded_the_other_way_round_is_turned() {
        Score both = score(List.of("a", "b"), Score.Kind.INDEX, Score.Over.RESPONDENTS, 0, 100);

        assertThat(of(both, 5, List.of(Map.of("a", 5, "b", 1)), "b").value()).hasValue(100);
        assertThat(of(both, 5, List.of(Map.of("a", 5, "b", 1))).value()).hasValue(50);
    }

    @Test
    void the_top_box_is_the_share_of_the_highest_values() {
        Score top = score(List.of("a"), Score.Kind.TOP_BOX, Score.Over.RESPONDENTS, 2, 0);

        assertThat(
                        of(
                                        top,
                                        5,
                                        List.of(
                                                Map.of("a", 5),
                                                Map.of("a", 4),
                                                Map.of("a", 3),
                                                Map.of("a", 1)))
                                .value())
                .hasValue(50);
    }

    @Test
    void the_median_is_the_middle_respondent() {
        Score middle = score(List.of("a"), Score.Kind.MEDIAN, Score.Over.RESPONDENTS, 0, 0);
        List<Map<String, Integer>> given =
                List.of(Map.of("a", 1), Map.of("a", 5), Map.of("a", 2), Map.of("a", 5));

        assertThat(of(middle, 5, given).value()).hasValue(3.5);
        assertThat(of(middle, 5, given.subList(0, 3)).value()).hasValue(2);
    }

    @Test
    void nobody_gives_no_score() {
        Score mean = score(List.of("a"), Score.Kind.MEAN, Score.Over.RESPONDENTS, 0, 0);

        assertThat(of(mean, 5, List.of(Map.of())).value()).isEmpty();
        assertThat(of(mean, 5, List.of()).respondents()).isZero();
    }
}
