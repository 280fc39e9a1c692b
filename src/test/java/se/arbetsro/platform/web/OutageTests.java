package se.arbetsro.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;
import se.arbetsro.testing.ArbetsroTest;

/** What is answered while the database, and with it every session, is away. */
@ArbetsroTest
class OutageTests {

    @Autowired OutageFilter filter;

    private MockHttpServletResponse ask(String path, FilterChain behind) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(new MockHttpServletRequest("GET", path), response, behind);
        return response;
    }

    @Test
    void a_page_says_so_in_words_with_a_reference_and_no_details() throws Exception {
        MockHttpServletResponse answer =
                ask(
                        "/units",
                        (_, _) -> {
                            throw new CannotCreateTransactionException("jdbc:postgresql://secret");
                        });

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("10");
        assertThat(answer.getHeader("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(answer.getContentAsString())
                .contains("Tjänsten svarar inte just nu", "Felkod att uppge")
                .doesNotContain("secret");
    }

    @Test
    void programs_are_told_in_json() throws Exception {
        for (String path : new String[] {"/api/v1/units", "/health"}) {
            MockHttpServletResponse answer =
                    ask(
                            path,
                            (_, _) -> {
                                throw new ServletException(
                                        new CannotGetJdbcConnectionException(
                                                "away", new SQLException("away")));
                            });

            assertThat(answer.getStatus()).isEqualTo(503);
            assertThat(answer.getContentAsString()).contains("\"status\":503");
        }
    }

    @Test
    void another_fault_goes_its_way() {
        assertThatThrownBy(() ->
                        ask(
                                "/units",
                                (_, _) -> {
                                    throw new IllegalStateException("ours");
                                }))
                .isInstanceOf(IllegalStateException.class);
    }
}
