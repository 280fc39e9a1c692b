package se.arbetsro.listening.web.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.arbetsro.listening.instrument.InstrumentFile;

/** Instruments as files, page to database. */
class InstrumentFilePagesTests extends InstrumentPageTest {

    @Test
    void the_file_is_what_was_fixed_to_the_byte_and_loads_as_a_draft()
            throws UnsupportedEncodingException {
        String page = fixed();
        String file =
                get(page + "/document", reader)
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8);
        assertThat(
                        jdbc.sql(
                                        "select hash from listening.instrument_version where instrument = cast(? as uuid)")
                                .param(id(page))
                                .query(String.class)
                                .single())
                .isEqualTo(InstrumentFile.hash(file));

        String other = "Kopia " + UUID.randomUUID();
        MvcTestResult loaded = load(file.replace(name, other), "false");
        assertThat(loaded).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(leadsTo(loaded), lead)).bodyText().contains(other, "Jag trivs.", "utkast");
    }

    @Test
    void a_file_that_may_not_be_changed_is_only_loaded() {
        String file =
                """
                {"format": "arbetsro-instrument-1", "instrument": {"name": {"sv": "%s"},
                 "audience": "EMPLOYEES", "rights": {"holder": "Någon annan", "unmodified": false},
                 "scales": [], "scores": [],
                 "items": [{"key": "a", "prompt": {"sv": "Vad?"}, "background": false,
                   "answer": {"format": "text", "longest": 500}}]}}
                """
                        .formatted(name);
        String page = leadsTo(load(file, "true"));

        assertThat(get(page, lead))
                .bodyText()
                .contains("får bara användas som det är", "Någon annan")
                .doesNotContain("Lägg till en fråga");
        assertThat(get(page + "/items/new", lead)).hasStatus(HttpStatus.CONFLICT);
        assertThat(post(page + "/languages/en", "version", "1", "text.name", "Name"))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(post(page + "/copies", "key", key(), "version", "1"))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(post(page + "/fixing", "version", "1")).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void a_file_that_is_wrong_says_where_and_stores_nothing() {
        assertThat(
                        load(
                                "{\"format\": \"arbetsro-instrument-1\", \"instrument\": {\"name\": {}}}",
                                "false"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("går inte att läsa vid instrument.name");
        assertThat(load("hej", "false"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("går inte att läsa som ett frågeformulär");
        String lost =
                """
                {"format": "arbetsro-instrument-1", "instrument": {"name": {"sv": "%s"},
                 "audience": "CLIENTS", "scales": [], "scores": [],
                 "items": [{"key": "a", "prompt": {"sv": "Vad?"}, "background": false,
                   "answer": {"format": "rating", "scale": "lost", "reversed": false}}]}}
                """
                        .formatted(name);
        assertThat(load(lost, "false"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Fråga 1: Svarsskalan finns inte.");
        assertThat(get("/surveys/instruments", lead)).bodyText().doesNotContain(name);
    }
}
