package se.arbetsro.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.arbetsro.organisation.Role;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** Each refusal has words of its own in both languages, and a number that is in the log. */
@ArbetsroTest
class FaultPageTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;

    @ParameterizedTest
    @CsvSource({
        "403, Det här får du inte göra, You may not do this",
        "404, Sidan finns inte, There is no such page",
        "409, Läget har ändrats, Things have changed",
        "413, För stort, Too large",
        "422, Det gick inte att använda, This could not be used",
        "429, För många försök, Too many tries",
        "500, Något gick fel hos oss, Something went wrong on our side",
        "503, Tjänsten svarar inte just nu, The service does not answer right now"
    })
    void each_fault_has_a_page_with_words_and_a_reference(int status, String sv, String en) {
        assertThat(page(status, "sv"))
                .hasStatus(status)
                .bodyText()
                .contains("<h1", sv)
                .containsPattern("Felkod att uppge om du behöver hjälp: [0-9a-f]{8}");
        assertThat(page(status, "en"))
                .hasStatus(status)
                .bodyText()
                .contains("lang=\"en\"", en)
                .containsPattern("Reference to give if you need help: [0-9a-f]{8}");
    }

    /** As the container sends on what no handler has answered. */
    private MvcTestResult page(int status, String language) {
        return mvc.get()
                .uri("/error")
                .cookie(new Cookie(Shells.LANGUAGE_COOKIE, language))
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                .with(data.signedIn(Role.EMPLOYEE, data.municipality()))
                .exchange();
    }
}
