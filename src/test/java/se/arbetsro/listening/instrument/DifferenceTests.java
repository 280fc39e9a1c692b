package se.arbetsro.listening.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What differs between two versions of an instrument. */
class DifferenceTests {

    private static final Scale SCALE = new Scale("agree", List.of(Words.sv("Nej"), Words.sv("Ja")));

    private static Item rating(String key, String prompt) {
        return new Item(
                key,
                Words.sv(prompt),
                null,
                false,
                null,
                new ResponseFormat.Rating("agree", false, null));
    }

    private static Instrument of(Scale scale, Item... items) {
        return Instrument.named(Words.sv("Prov"), Audience.EMPLOYEES)
                .with(scale)
                .withItems(List.of(items));
    }

    private static List<String> between(Instrument before, Instrument after) {
        return Difference.between(before, after).stream()
                .map(one -> one.key() + " " + one.kind())
                .toList();
    }

    @Test
    void order_and_translations_make_no_difference() {
        Instrument before = of(SCALE, rating("a", "Ett"), rating("b", "Två"));
        Instrument after = of(SCALE, rating("b", "Två"), rating("a", "Ett"));

        assertThat(between(before, after)).isEmpty();
        assertThat(between(before, before.reworded((_, words) -> words.with("en", "In English"))))
                .isEmpty();
    }

    @Test
    void what_is_new_and_what_is_gone_is_told() {
        assertThat(
                        between(
                                of(SCALE, rating("a", "Ett"), rating("b", "Två")),
                                of(SCALE, rating("c", "Tre"), rating("b", "Två"))))
                .containsExactly("c ADDED", "a REMOVED");
    }

    @Test
    void other_words_in_the_statement_or_its_scale_are_told() {
        Instrument before = of(SCALE, rating("a", "Ett"));
        Scale other = new Scale("agree", List.of(Words.sv("Nej"), Words.sv("Ja, alltid")));

        assertThat(between(before, of(SCALE, rating("a", "Ett till"))))
                .containsExactly("a REWORDED");
        assertThat(between(before, of(other, rating("a", "Ett")))).containsExactly("a REWORDED");
    }

    @Test
    void a_longer_scale_is_another_way_of_answering() {
        Scale longer =
                new Scale("agree", List.of(Words.sv("Nej"), Words.sv("Delvis"), Words.sv("Ja")));

        assertThat(between(of(SCALE, rating("a", "Ett")), of(longer, rating("a", "Ett"))))
                .containsExactly("a ANSWERED_OTHERWISE");
    }

    @Test
    void so_is_another_format_or_condition() {
        Item text =
                new Item("a", Words.sv("Ett"), null, false, null, new ResponseFormat.OpenText(9));
        Item managers =
                new Item(
                        "a",
                        Words.sv("Ett"),
                        null,
                        false,
                        new Route(Route.RespondentRole.MANAGER, null, List.of()),
                        new ResponseFormat.Rating("agree", false, null));
        Instrument before = of(SCALE, rating("a", "Ett"));

        assertThat(between(before, of(SCALE, text))).containsExactly("a ANSWERED_OTHERWISE");
        assertThat(between(before, of(SCALE, managers))).containsExactly("a ANSWERED_OTHERWISE");
    }
}
