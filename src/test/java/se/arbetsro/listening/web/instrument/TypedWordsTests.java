package se.arbetsro.listening.web.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.arbetsro.listening.instrument.Option;
import se.arbetsro.listening.instrument.Words;

/** Which option a typed line is, so that answers given before still point at what they meant. */
class TypedWordsTests {

    private static final List<Option> BEFORE =
            List.of(
                    new Option("yes", Words.of("Ja", "Yes")),
                    new Option("no", Words.of("Nej", "No")),
                    new Option("maybe", Words.of("Kanske", "Maybe")));

    private static List<String> typed(String... lines) {
        return TypedWords.options(BEFORE, List.of(lines)).stream()
                .map(option -> option.key() + " " + option.words().byLanguage())
                .toList();
    }

    @Test
    void a_line_that_stood_there_is_the_same_wherever_it_stands_now() {
        assertThat(typed("Kanske", "Ja", "Nej"))
                .containsExactly(
                        "maybe {en=Maybe, sv=Kanske}", "yes {en=Yes, sv=Ja}", "no {en=No, sv=Nej}");
    }

    @Test
    void a_line_in_the_place_of_another_is_that_one_in_other_words() {
        assertThat(typed("Ja", "Nej, aldrig", "Kanske"))
                .containsExactly(
                        "yes {en=Yes, sv=Ja}",
                        "no {sv=Nej, aldrig}",
                        "maybe {en=Maybe, sv=Kanske}");
    }

    @Test
    void a_line_more_or_less_makes_no_other_line_another() {
        assertThat(typed("Ja", "Vet inte", "Nej", "Kanske"))
                .containsExactly(
                        "yes {en=Yes, sv=Ja}",
                        "option-1 {sv=Vet inte}",
                        "no {en=No, sv=Nej}",
                        "maybe {en=Maybe, sv=Kanske}");
        assertThat(typed("Ja", "Kanske"))
                .containsExactly("yes {en=Yes, sv=Ja}", "maybe {en=Maybe, sv=Kanske}");
    }

    @Test
    void two_new_lines_are_two_options() {
        assertThat(TypedWords.options(List.of(), List.of("A", "B")))
                .extracting(Option::key)
                .containsExactly("option-1", "option-2");
    }
}
