package se.arbetsro.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessageTests {

    @Test
    void words_among_words_come_out_as_icu_would_write_them() {
        for (String pattern :
                List.of(
                        "Inga ord",
                        "Välj {0}",
                        "{0}",
                        "{1} före {0}, och {1} igen",
                        "Bara {2} av tre",
                        "Fattas: {3}",
                        "Ett ’{0}’ till",
                        "Ett ''{0}'' till",
                        "Inom '{0}' sägs {0}",
                        "{0, select, a {ett {1}} other {{1} annat}}")) {
            Object[] words = {"a", "{0}", "Åsa"};

            assertThat(new Message(pattern, Language.SV).with(words))
                    .as(pattern)
                    .isEqualTo(
                            new MessageFormat(pattern, Language.SV.locale()).format(words.clone()));
        }
    }

    @Test
    void numbers_are_written_as_the_language_writes_them() {
        Message message =
                new Message("{0} av {1, plural, one {# rad} other {# rader}}", Language.SV);

        assertThat(message.with(1200, 1)).isEqualTo("1 200 av 1 rad".replace("1 2", "1\u00a02"));
        assertThat(message.with("inga", 2)).isEqualTo("inga av 2 rader");
    }
}
