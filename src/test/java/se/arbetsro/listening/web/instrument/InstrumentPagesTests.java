package se.arbetsro.listening.web.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.arbetsro.organisation.Role;

/** Instruments from the first word to a fixed version, page to database. */
class InstrumentPagesTests extends InstrumentPageTest {

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
                        "Index från 0 till 100 (fråga 1).",
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
}
