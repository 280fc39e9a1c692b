package se.arbetsro.listening.web.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.arbetsro.listening.instrument.InstrumentFile;
import se.arbetsro.organisation.Role;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** Instruments from the first word to a fixed version, page to database. */
@ArbetsroTest
class InstrumentPagesTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired JdbcClient jdbc;

    private RequestPostProcessor lead;
    private RequestPostProcessor reader;
    private String name;

    @BeforeEach
    void somebody_who_writes_and_somebody_who_reads() {
        lead = data.signedIn(Role.PROJECT_LEAD, data.municipality());
        reader = data.signedIn(Role.EMPLOYEE, data.district("Läsbo"));
        name = "Formulär " + UUID.randomUUID();
    }

    @Test
    void a_draft_is_written_fixed_and_then_read_by_all() {
        String page = begun();
        assertThat(get(page, reader)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(page, lead)).bodyText().contains("Lägg till minst en fråga.");
        assertThat(post(page + "/fixing", "version", "1"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);

        addScale(page);
        addRating(page, "Jag har en bra arbetssituation.");
        post(
                page + "/scores",
                "key",
                key(),
                "version",
                "3",
                "name",
                "Läget",
                "items",
                "item-1",
                "kind",
                "INDEX",
                "over",
                "RESPONDENTS",
                "leastAnswered",
                "0");
        assertThat(get(page, lead))
                .bodyText()
                .contains(
                        "Jag har en bra arbetssituation.",
                        "Nej till Ja, 2 steg",
                        "Index från 0 till 100 av fråga 1.",
                        "Fastställ formuläret");

        assertThat(post(page + "/fixing", "version", "4")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(page, reader))
                .hasStatusOk()
                .bodyText()
                .contains("Jag har en bra arbetssituation.", "Version 1, fastställd")
                .doesNotContain("Historik");
        assertThat(get("/surveys/instruments", reader)).bodyText().contains(name);
        assertThat(get("/surveys/instruments?format=csv", reader))
                .bodyText()
                .contains(name + ";Medarbetare och chefer;1;1");
        assertThat(get("/search?q=" + name.substring(0, 20), reader)).bodyText().contains(name);
        assertThat(get(page + "/items/item-1", lead)).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void a_fixed_version_never_changes_not_even_in_the_database() {
        String page = fixed();

        assertThatThrownBy(() ->
                        jdbc.sql(
                                        """
                                        update listening.instrument_version set document = document || ' '
                                        where instrument = cast(? as uuid)
                                        """)
                                .param(id(page))
                                .update())
                .hasMessageContaining("a fixed version does not change");
        assertThat(checksumHolds(page)).isTrue();
    }

    @Test
    void the_checksum_is_of_what_is_stored_however_that_was_written() {
        String page = begun();
        addScale(page);
        addRating(page, "Jag trivs.");
        jdbc.sql(
                        """
                        update listening.instrument_version set document = document || E'\\n'
                        where instrument = cast(? as uuid)
                        """)
                .param(id(page))
                .update();
        assertThat(post(page + "/fixing", "version", "3")).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(checksumHolds(page)).isTrue();
    }

    private boolean checksumHolds(String page) {
        return jdbc.sql(
                        """
                        select hash = encode(sha256(convert_to(document, 'UTF8')), 'hex')
                        from listening.instrument_version where instrument = cast(? as uuid)
                        """)
                .param(id(page))
                .query(Boolean.class)
                .single();
    }

    @Test
    void a_new_version_is_written_while_the_fixed_one_stays() {
        String page = fixed();
        assertThat(post(page + "/versions")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(post(page + "/versions")).hasStatus(HttpStatus.CONFLICT);
        addRating(page, "Jag kan göra ett bra arbete.");

        assertThat(get(page, lead))
                .bodyText()
                .contains(
                        "Jag kan göra ett bra arbete.",
                        "Version 2, utkast",
                        "Ändrat sedan version 1",
                        "Ny: Jag kan göra ett bra arbete.");
        assertThat(get(page, reader))
                .bodyText()
                .doesNotContain("Jag kan göra ett bra arbete.")
                .contains("Version 1");
        assertThat(get(page + "?version=2", reader)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(page + "?version=1", lead))
                .bodyText()
                .doesNotContain("Jag kan göra ett bra arbete.");
    }

    @Test
    void sending_twice_adds_once() {
        String page = begun();
        addScale(page);
        String once = key();
        for (int turn = 0; turn < 2; turn++) {
            assertThat(
                            post(
                                    page + "/items",
                                    "key",
                                    once,
                                    "version",
                                    "2",
                                    "format",
                                    "rating",
                                    "prompt",
                                    "En gång",
                                    "scale",
                                    "scale-1"))
                    .hasStatus(HttpStatus.SEE_OTHER);
        }

        assertThat(
                        jdbc.sql(
                                        """
                                        select items from listening.instrument_version
                                        where instrument = cast(? as uuid)
                                        """)
                                .param(id(page))
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void two_who_change_different_items_both_keep_what_they_wrote() {
        String page = begun();
        addScale(page);
        addRating(page, "Ett");
        addRating(page, "Två");

        assertThat(changeRating(page, "item-1", "4", "Ett ändrat")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(changeRating(page, "item-2", "4", "Två ändrat")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(page, lead)).bodyText().contains("Ett ändrat", "Två ändrat");

        assertThat(changeRating(page, "item-1", "4", "Ett igen"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Ett ändrat", "Ett igen");
        assertThat(get(page, lead)).bodyText().doesNotContain("Ett igen");
    }

    @Test
    void a_change_is_undone_unless_somebody_has_gone_on() {
        String page = begun();
        addScale(page);
        addRating(page, "Ett");
        addRating(page, "Två");
        post(page + "/items/item-1/removal", "version", "4");
        assertThat(get(page, lead)).bodyText().doesNotContain("Ett<");

        assertThat(post(page + "/revisions/4/restoration", "version", "5"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(page, lead)).bodyText().contains("Ett", "Två");
        assertThat(post(page + "/revisions/2/restoration", "version", "5"))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void an_item_moves_up_and_conditions_look_back() {
        String page = begun();
        post(
                page + "/items",
                "key",
                key(),
                "version",
                "1",
                "format",
                "choice",
                "prompt",
                "Har du varit med?",
                "from",
                "OPTIONS",
                "options",
                "Ja\nNej",
                "most",
                "1");
        post(
                page + "/items",
                "key",
                key(),
                "version",
                "2",
                "format",
                "text",
                "prompt",
                "Vad tyckte du?",
                "longest",
                "500",
                "conditions",
                "item-1/option-1");
        assertThat(get(page, lead))
                .bodyText()
                .contains("När svaret på fråga 1 är: Ja", "Fastställ formuläret");

        post(page + "/items/item-2/move", "version", "3", "by", "-1");
        assertThat(get(page, lead))
                .bodyText()
                .contains("Villkoret pekar på en fråga som inte kommer före.")
                .doesNotContain("Fastställ formuläret");
    }

    @Test
    void what_cannot_be_is_told_beside_the_field_and_keeps_what_was_typed() {
        String page = begun();

        assertThat(
                        post(
                                page + "/items",
                                "key",
                                key(),
                                "version",
                                "1",
                                "format",
                                "choice",
                                "prompt",
                                "Vilket?",
                                "from",
                                "OPTIONS",
                                "options",
                                "Bara ett",
                                "most",
                                "9",
                                "ordered",
                                "true",
                                "background",
                                "true"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Bara ett", "Skriv två till 60 svar", "heltal från 1 till 1");
        assertThat(
                        post(
                                page + "/items",
                                "key",
                                key(),
                                "version",
                                "1",
                                "format",
                                "choice",
                                "prompt",
                                "Vilka?",
                                "from",
                                "OPTIONS",
                                "options",
                                "Ett\nTvå",
                                "most",
                                "",
                                "background",
                                "true"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("En bakgrundsfråga har en egen lista");
        assertThat(
                        post(
                                page + "/items",
                                "key",
                                key(),
                                "version",
                                "1",
                                "format",
                                "text",
                                "prompt",
                                "Ring 19121212-1212",
                                "longest",
                                "500"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("personnummer");
        assertThat(
                        post(
                                page + "/scores",
                                "key",
                                key(),
                                "version",
                                "1",
                                "name",
                                "Tomt",
                                "kind",
                                "INDEX",
                                "over",
                                "ITEMS"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Välj minst ett påstående.");
    }

    @Test
    void an_item_that_is_answered_in_no_known_way_is_not_found() {
        String page = begun();

        assertThat(post(page + "/items", "key", key(), "version", "1", "prompt", "Vad?"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(page + "/items", "key", key(), "format", "song", "prompt", "Vad?"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void words_are_translated_and_a_changed_text_loses_its_translation() {
        String page = begun();
        addScale(page);
        addRating(page, "Jag trivs.");
        assertThat(get(page + "/languages/ar", lead))
                .hasStatusOk()
                .bodyText()
                .contains("Översätt till arabiska", "Jag trivs.", "data-direction=\"rtl\"");
        assertThat(
                        post(
                                page + "/languages/en",
                                "version",
                                "3",
                                "text.item.item-1.prompt",
                                "I thrive."))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(page + "/preview?language=en", lead)).bodyText().contains("I thrive.");

        changeRating(page, "item-1", "4", "Jag trivs bra.");
        assertThat(get(page + "/preview?language=en", lead)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(page + "/languages/xx", lead)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_respondent_can_always_leave_an_answer_out() {
        String page = begun();
        addScale(page);
        addRating(page, "Jag trivs.");
        post(
                page + "/items",
                "key",
                key(),
                "version",
                "3",
                "format",
                "choice",
                "prompt",
                "Rangordna",
                "from",
                "OPTIONS",
                "options",
                "A\nB\nC",
                "most",
                "2",
                "ordered",
                "true");

        assertThat(get(page + "/preview", lead))
                .hasStatusOk()
                .bodyText()
                .contains("Vill inte svara", "Val 1", "Val 2")
                .doesNotContain("type=\"submit\"");
    }

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

    @Test
    void a_copy_is_a_draft_of_its_own_and_is_made_once() {
        String page = fixed();
        String once = key();
        MvcTestResult first = post(page + "/copies", "key", once, "version", "1");
        assertThat(first).hasStatus(HttpStatus.SEE_OTHER);
        MvcTestResult second = post(page + "/copies", "key", once, "version", "1");

        assertThat(leadsTo(second)).isEqualTo(leadsTo(first)).isNotEqualTo(page);
        assertThat(get(leadsTo(first), lead))
                .bodyText()
                .contains(name + " (kopia)", "Jag trivs.", "Version 1, utkast");
    }

    @Test
    void only_who_writes_surveys_for_all_writes_instruments() {
        String page = begun();
        RequestPostProcessor director =
                data.signedIn(Role.DISTRICT_DIRECTOR, data.district("Delbo"));

        assertThat(get("/surveys/instruments/new", reader)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("/surveys/instruments/new", director)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(page, director)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.post().uri(page + "/removal").with(director).with(csrf()).exchange())
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void what_is_taken_away_can_be_put_back() {
        String page = fixed();
        assertThat(post(page + "/removal")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(page, lead)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(page + "/restoration")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(page, reader)).hasStatusOk();
    }

    private String begun() {
        MvcTestResult created =
                post("/surveys/instruments", "key", key(), "name", name, "audience", "EMPLOYEES");
        assertThat(created).hasStatus(HttpStatus.SEE_OTHER);
        return leadsTo(created);
    }

    private String fixed() {
        String page = begun();
        addScale(page);
        addRating(page, "Jag trivs.");
        assertThat(post(page + "/fixing", "version", "3")).hasStatus(HttpStatus.SEE_OTHER);
        return page;
    }

    private void addScale(String page) {
        assertThat(post(page + "/scales", "key", key(), "version", "1", "labels", "Nej\nJa"))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    private void addRating(String page, String prompt) {
        assertThat(
                        post(
                                page + "/items",
                                "key",
                                key(),
                                "version",
                                "1",
                                "format",
                                "rating",
                                "prompt",
                                prompt,
                                "scale",
                                "scale-1"))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    private MvcTestResult changeRating(String page, String item, String version, String prompt) {
        return post(
                page + "/items/" + item,
                "version",
                version,
                "format",
                "rating",
                "prompt",
                prompt,
                "scale",
                "scale-1");
    }

    private MvcTestResult load(String file, String unmodified) {
        return mvc.post()
                .uri("/surveys/instruments/file")
                .multipart()
                .file(
                        new MockMultipartFile(
                                "file",
                                "formulär.json",
                                "application/json",
                                file.getBytes(StandardCharsets.UTF_8)))
                .param("key", key())
                .param("unmodified", unmodified)
                .with(lead)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult get(String path, RequestPostProcessor who) {
        return mvc.get().uri(path).with(who).exchange();
    }

    private MvcTestResult post(String path, String... parameters) {
        var request = mvc.post().uri(path).with(lead).with(csrf());
        for (int place = 0; place < parameters.length; place += 2) {
            request.param(parameters[place], parameters[place + 1]);
        }
        return request.exchange();
    }

    private static String leadsTo(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static String id(String page) {
        return page.substring(page.lastIndexOf('/') + 1);
    }
}
