package se.arbetsro.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.CannotCreateTransactionException;
import se.arbetsro.organisation.Role;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** What becomes of words that were sent and could not be taken in. */
@ArbetsroTest
class UnsentTests {

    private static final String WORDS = "Två nya <b>har</b> börjat\nutan mentor.";
    private static final String SHOWN = "Två nya &lt;b&gt;har&lt;/b&gt; börjat\nutan mentor.";

    @Autowired MockMvcTester mvc;
    @Autowired OutageFilter filter;
    @Autowired TestData data;

    @Test
    void who_meets_a_fault_of_ours_gets_the_words_back_and_can_send_them_again() {
        assertThat(met("same-origin", "/activities"))
                .hasStatus(500)
                .bodyText()
                .contains(SHOWN, "action=\"/activities\"", "Skicka igen")
                .contains("name=\"due\" value=\"2027-01-31\"");
    }

    @Test
    void the_form_of_another_site_gets_neither_words_nor_token() {
        for (String site : new String[] {"cross-site", "same-site", "none"}) {
            assertThat(met(site, "/activities"))
                    .as(site)
                    .hasStatus(500)
                    .bodyText()
                    .doesNotContain("Skicka igen", "utan mentor");
        }
    }

    @Test
    void no_password_is_shown_again() {
        for (String address : new String[] {"/sign-in", "/password"}) {
            assertThat(met("same-origin", address))
                    .as(address)
                    .hasStatus(500)
                    .bodyText()
                    .doesNotContain("utan mentor", "Skicka igen");
        }
    }

    /** As the container sends on what no handler saw. */
    private MvcTestResult met(String site, String address) {
        return mvc.get()
                .uri("/error")
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500)
                .requestAttr(RequestDispatcher.ERROR_METHOD, "POST")
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, address)
                .header("Sec-Fetch-Site", site)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("title", WORDS)
                .param("due", "2027-01-31")
                .with(data.signedIn(Role.UNIT_MANAGER, data.municipality()))
                .exchange();
    }

    @Test
    void what_is_sent_while_the_database_is_away_can_be_sent_again_with_its_own_token()
            throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/activities");
        request.setContentType(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
        request.addHeader("Origin", "http://localhost");
        request.addParameter("_csrf", "still-good");
        request.addParameter("title", WORDS);
        request.addParameter("key", "d5a9b8a0");
        MockHttpServletResponse answer = new MockHttpServletResponse();

        filter.doFilter(
                request,
                answer,
                (_, _) -> {
                    throw new CannotCreateTransactionException("away");
                });

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getContentAsString())
                .contains("Det du skrev finns kvar", SHOWN, "Skicka igen")
                .contains("name=\"_csrf\" value=\"still-good\"")
                .contains("name=\"key\" value=\"d5a9b8a0\"");
    }
}
