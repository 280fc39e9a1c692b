package se.arbetsro.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTests {

    @Test
    void each_word_is_also_the_beginning_of_one() {
        assertThat(new SearchWords("  Administrativt   stöd ").tsquery())
                .isEqualTo("administrativt:* & stöd:*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a' | b", "x & !y", "(((", "'; drop table", "a\\b", "<->", "åäö:*B"})
    void signs_with_a_meaning_are_no_words(String typed) {
        assertThat(new SearchWords(typed).tsquery()).matches("([\\p{L}\\p{N}]+:\\*( & )?)*");
    }

    @Test
    void percent_and_underscore_stand_for_themselves() {
        assertThat(new SearchWords("50 %_").like()).isEqualTo("%50 \\%\\_%");
    }

    @Test
    void one_letter_is_too_little() {
        assertThat(new SearchWords("å").worthwhile()).isFalse();
        assertThat(new SearchWords("–!").worthwhile()).isFalse();
        assertThat(new SearchWords("ek").worthwhile()).isTrue();
    }
}
