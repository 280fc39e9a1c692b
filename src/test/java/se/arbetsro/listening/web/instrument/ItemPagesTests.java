package se.arbetsro.listening.web.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Items of an instrument, page to database. */
class ItemPagesTests extends InstrumentPageTest {

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
                                    "answered",
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
                "answered",
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
                "answered",
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
                                "answered",
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
                                "answered",
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
                                "answered",
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
        assertThat(post(page + "/items", "key", key(), "answered", "song", "prompt", "Vad?"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void saving_what_stood_there_changes_nothing() {
        String page = begun();
        addScale(page);
        addRating(page, "Ett");

        assertThat(changeRating(page, "item-1", "3", "Ett")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(
                        jdbc.sql(
                                        """
                                        select revision from listening.instrument_version
                                        where instrument = cast(? as uuid)
                                        """)
                                .param(id(page))
                                .query(Long.class)
                                .single())
                .isEqualTo(3);
        assertThat(get(page, lead)).bodyText().doesNotContain("/revisions/");
    }

    @Test
    void a_changed_item_offers_to_undo() {
        String page = begun();
        addScale(page);
        addRating(page, "Ett");
        MvcTestResult changed = changeRating(page, "item-1", "3", "Ett till");

        assertThat(
                        mvc.get()
                                .uri(page)
                                .with(lead)
                                .cookie(changed.getResponse().getCookies())
                                .exchange())
                .bodyText()
                .contains("/revisions/3/restoration");
    }
}
