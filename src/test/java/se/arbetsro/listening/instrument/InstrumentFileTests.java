package se.arbetsro.listening.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** The file of an instrument. */
class InstrumentFileTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "three-statements",
                "furthest-and-most-needed",
                "hme",
                "strengthening",
                "workshop",
                "introduction",
                "placement",
                "client-feedback"
            })
    void what_comes_with_the_program_can_be_used_and_is_the_same_after_writing_and_reading(
            String key) throws IOException, InstrumentFile.Unreadable {
        Instrument read =
                InstrumentFile.read(
                        new ClassPathResource("catalogue/instruments/" + key + ".json")
                                .getContentAsString(StandardCharsets.UTF_8));

        assertThat(InstrumentCheck.of(read)).isEmpty();
        String written = InstrumentFile.write(read);
        assertThat(InstrumentFile.read(written)).isEqualTo(read);
        assertThat(InstrumentFile.write(InstrumentFile.read(written))).isEqualTo(written);
        assertThat(InstrumentFile.hash(written)).matches("[0-9a-f]{64}");
        assertThat(read.texts().values())
                .allMatch(words -> words.languages().contains("en"), "is in English too");
    }

    @Test
    void what_the_program_does_not_know_is_refused_with_its_place() {
        String file =
                InstrumentFile.write(
                        Instrument.named(Words.sv("Prov"), Audience.EMPLOYEES)
                                .with(
                                        new Item(
                                                "a",
                                                Words.sv("Vad?"),
                                                null,
                                                false,
                                                null,
                                                new ResponseFormat.OpenText(100))));

        assertThatThrownBy(() -> InstrumentFile.read(file.replace("\"longest\"", "\"longer\"")))
                .isInstanceOf(InstrumentFile.Unreadable.class)
                .extracting("place")
                .asString()
                .startsWith("instrument.items[0].answer");
        assertThatThrownBy(() -> InstrumentFile.read(file.replace("\"Vad?\"", "\" \"")))
                .extracting("place")
                .isEqualTo("instrument.items[0].prompt");
        assertThatThrownBy(() -> InstrumentFile.read(file.replace("instrument-1", "other-9")))
                .extracting("place")
                .isEqualTo("format");
        assertThatThrownBy(() -> InstrumentFile.read("<html>")).extracting("place").isEqualTo("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "audience", "items", "scales", "scores"})
    void what_must_be_there_is_missed(String part) {
        String file =
                InstrumentFile.write(Instrument.named(Words.sv("Prov"), Audience.EMPLOYEES))
                        .replace("\"" + part + "\"", "\"about\"");

        assertThatThrownBy(() -> InstrumentFile.read(file))
                .isInstanceOf(InstrumentFile.Unreadable.class);
    }

    @Test
    void words_said_anew_lose_the_translations_of_what_they_said_before() {
        Words words = Words.of("Hej", "Hello").with("fi", "Hei");

        assertThat(words.saidAnew("Hej").languages()).containsExactly("en", "fi", "sv");
        assertThat(words.saidAnew("God dag").languages()).containsExactly("sv");
        assertThat(words.with("fi", null).in("fi")).isEqualTo("Hej");
        assertThat(words.languageIn("ar")).isEqualTo("sv");
    }
}
