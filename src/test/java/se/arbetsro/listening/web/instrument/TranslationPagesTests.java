package se.arbetsro.listening.web.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** Words in other languages, and what respondents see. */
class TranslationPagesTests extends InstrumentPageTest {

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
                "answered",
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
}
