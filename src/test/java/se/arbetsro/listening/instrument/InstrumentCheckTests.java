package se.arbetsro.listening.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What keeps an instrument from being used. */
class InstrumentCheckTests {

    private static final Instrument EMPTY =
            Instrument.named(Words.sv("Prov"), Audience.EMPLOYEES)
                    .with(new Scale("agree", List.of(Words.sv("Nej"), Words.sv("Ja"))));

    private static Item item(String key, @Nullable Route route, ResponseFormat answer) {
        return new Item(key, Words.sv("Fråga"), null, false, route, answer);
    }

    private static Item rating(String key) {
        return item(key, null, new ResponseFormat.Rating("agree", false, null));
    }

    private static ResponseFormat.Choice choice(@Nullable Integer most, boolean ordered) {
        return new ResponseFormat.Choice(
                ResponseFormat.ListFrom.OPTIONS,
                List.of(
                        new Option("yes", Words.sv("Ja")),
                        new Option("no", Words.sv("Nej")),
                        new Option("maybe", Words.sv("Kanske"))),
                most,
                ordered,
                false);
    }

    private static List<String> faults(Instrument instrument) {
        return InstrumentCheck.of(instrument).stream()
                .map(fault -> fault.place() + " " + fault.messageKey().replaceFirst(".*\\.", ""))
                .toList();
    }

    @Test
    void one_without_items_cannot_be_asked() {
        assertThat(faults(EMPTY)).containsExactly(" noItems");
        assertThat(faults(EMPTY.with(rating("a")))).isEmpty();
    }

    @Test
    void a_condition_looks_back_at_an_option_that_is_there() {
        Item asked = item("asked", null, choice(1, false));
        Item if_yes =
                item(
                        "why",
                        new Route(null, "asked", List.of("yes")),
                        new ResponseFormat.OpenText(500));
        Item if_never =
                item(
                        "why",
                        new Route(null, "asked", List.of("never")),
                        new ResponseFormat.OpenText(500));

        assertThat(faults(EMPTY.withItems(List.of(asked, if_yes)))).isEmpty();
        assertThat(faults(EMPTY.withItems(List.of(if_yes, asked))))
                .containsExactly("item.why routeBack");
        assertThat(faults(EMPTY.withItems(List.of(asked, if_never))))
                .containsExactly("item.why routeOptions");
    }

    @Test
    void a_rating_needs_its_scale_and_a_key_of_its_own() {
        Item lost = item("a", null, new ResponseFormat.Rating("other", false, null));

        assertThat(faults(EMPTY.withItems(List.of(lost)))).containsExactly("item.a noScale");
        assertThat(faults(EMPTY.withItems(List.of(rating("a"), rating("a")))))
                .containsExactly("item.a keyTwice");
        assertThat(faults(EMPTY.withItems(List.of(rating("Ö"))))).containsExactly("item.Ö keyForm");
    }

    @Test
    void an_order_needs_at_least_two_and_no_more_than_there_are() {
        assertThat(faults(EMPTY.with(item("a", null, choice(3, true))))).isEmpty();
        assertThat(faults(EMPTY.with(item("a", null, choice(1, true)))))
                .containsExactly("item.a ordered");
        assertThat(faults(EMPTY.with(item("a", null, choice(4, false)))))
                .containsExactly("item.a most");
    }

    @Test
    void only_one_of_options_of_its_own_tells_who_answers() {
        Item one = new Item("a", Words.sv("Roll"), null, true, null, choice(1, false));
        Item many = new Item("a", Words.sv("Roll"), null, true, null, choice(null, false));

        assertThat(faults(EMPTY.with(one))).isEmpty();
        assertThat(faults(EMPTY.with(many))).containsExactly("item.a background");
    }

    @Test
    void numbers_have_their_limits_the_right_way_round() {
        Item wrong =
                item(
                        "a",
                        null,
                        new ResponseFormat.NumberEntry(null, BigDecimal.TEN, BigDecimal.ONE, 0));

        assertThat(faults(EMPTY.with(wrong))).containsExactly("item.a numberLimits");
    }

    @Test
    void a_score_is_made_of_ratings_and_fits_their_scale() {
        Instrument rated = EMPTY.with(rating("a")).with(item("b", null, choice(1, false)));

        assertThat(faults(rated.with(score(List.of("a"), Score.Kind.MEAN, 0)))).isEmpty();
        assertThat(faults(rated.with(score(List.of("a", "b"), Score.Kind.MEAN, 0))))
                .containsExactly("score.s scoreRatings");
        assertThat(faults(rated.with(score(List.of("a"), Score.Kind.TOP_BOX, 2))))
                .containsExactly("score.s scoreTop");
        assertThat(faults(rated.with(score(List.of("a"), Score.Kind.MEAN, 1))))
                .containsExactly("score.s scoreTop");
    }

    private static Score score(List<String> items, Score.Kind kind, int top) {
        return new Score("s", Words.sv("Tal"), items, kind, Score.Over.RESPONDENTS, top, 50);
    }

    @Test
    void nothing_is_beyond_measure() {
        List<Item> many =
                Stream.iterate(1, one -> one + 1)
                        .limit(Instrument.MOST_ITEMS + 1L)
                        .map(one -> rating("item-" + one))
                        .toList();

        assertThat(faults(EMPTY.withItems(many))).containsExactly(" tooManyItems");
        List<Option> options =
                Stream.iterate(1, one -> one + 1)
                        .limit(40)
                        .map(one -> new Option("o-" + one, Words.sv("Svar")))
                        .toList();
        List<Item> broad =
                Stream.iterate(1, one -> one + 1)
                        .limit(20)
                        .map(one ->
                                item(
                                        "item-" + one,
                                        null,
                                        new ResponseFormat.Choice(
                                                ResponseFormat.ListFrom.OPTIONS,
                                                options,
                                                1,
                                                false,
                                                false)))
                        .toList();
        assertThat(faults(EMPTY.withItems(broad))).containsExactly(" tooManyTexts");
        assertThat(
                        faults(
                                EMPTY.with(
                                        new Item(
                                                "a",
                                                Words.sv("x".repeat(2_001)),
                                                null,
                                                false,
                                                null,
                                                new ResponseFormat.OpenText(10)))))
                .containsExactly("item.a.prompt tooLong");
    }
}
