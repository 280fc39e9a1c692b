package se.arbetsro.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.RequestDispatcher;
import java.util.List;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.arbetsro.organisation.Role;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** What every reply carries, whatever became of the request. */
@ArbetsroTest
class ReplyTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;

    static Stream<MockMvcReply> replies() {
        return Stream.of(
                new MockMvcReply("a page", "/sign-in", 200),
                new MockMvcReply("a redirect", "/units", 302),
                new MockMvcReply("a file", "/css/app.css", 200),
                new MockMvcReply("no such file", "/css/none.css", 404));
    }

    record MockMvcReply(String name, String path, int status) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("replies")
    void every_reply_carries_the_headers(MockMvcReply reply) {
        MvcTestResult result = mvc.get().uri(reply.path()).exchange();

        assertThat(result).hasStatus(reply.status());
        carriesHeaders(result);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/no-such-page", "/units?as-of=yesterday", "/audit"})
    void faults_carry_them_too(String path) {
        MvcTestResult result =
                mvc.get()
                        .uri(path)
                        .with(data.signedIn(Role.EMPLOYEE, data.municipality()))
                        .exchange();

        assertThat(result.getResponse().getStatus()).isIn(403, 404, 422);
        carriesHeaders(result);
        assertThat(result).bodyText().contains("Felkod");
    }

    private static void carriesHeaders(MvcTestResult result) {
        assertThat(result)
                .headers()
                .hasValue("X-Content-Type-Options", "nosniff")
                .hasValue("Referrer-Policy", "same-origin")
                .hasValue("Cross-Origin-Opener-Policy", "same-origin")
                .hasValue("X-Frame-Options", "DENY");
        assertThat(result.getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'none'")
                .contains("object-src 'none'")
                .contains("base-uri 'none'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    @ParameterizedTest
    @CsvSource({"413, 413, För stort", "400, 422, Det gick inte att använda"})
    void what_the_server_could_not_read_is_no_fault_of_ours(int code, int status, String title) {
        assertThat(
                        mvc.get()
                                .uri("/error")
                                .requestAttr(
                                        RequestDispatcher.ERROR_EXCEPTION,
                                        new InvalidParameterException(
                                                "too much, or no UTF-8", code))
                                .exchange())
                .hasStatus(status)
                .bodyText()
                .contains(title);
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost/activities?status=DONE, href=\"/activities?status=DONE\"",
        "https://example.org/activities, href=\"/\"",
        "'', href=\"/\""
    })
    void a_fault_leads_back_to_the_page_of_ours_that_was_left(String left, String link) {
        assertThat(
                        mvc.get()
                                .uri("/units?as-of=yesterday")
                                .header("Referer", left)
                                .with(data.signedIn(Role.EMPLOYEE, data.municipality()))
                                .exchange())
                .hasStatus(422)
                .bodyText()
                .contains(link)
                .doesNotContain("example.org");
    }

    @Test
    void pages_are_not_kept_and_files_are() {
        assertThat(mvc.get().uri("/sign-in").exchange().getResponse().getHeader("Cache-Control"))
                .contains("no-store");
        assertThat(
                        mvc.get()
                                .uri("/css/app.css")
                                .exchange()
                                .getResponse()
                                .getHeader("Cache-Control"))
                .contains("immutable");
    }

    @Test
    void nothing_is_changed_without_the_token_of_the_form() {
        for (String path : List.of("/sign-in", "/sign-out", "/language", "/step-into")) {
            assertThat(
                            mvc.post()
                                    .uri(path)
                                    .with(data.signedIn(Role.ADMINISTRATOR, data.municipality()))
                                    .exchange())
                    .as(path)
                    .hasStatus(403);
        }
    }

    @Test
    void unusual_methods_are_refused() {
        for (HttpMethod method : List.of(HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.PATCH)) {
            assertThat(
                            mvc.method(method)
                                    .uri("/units")
                                    .with(csrf())
                                    .with(data.signedIn(Role.ADMINISTRATOR, data.municipality()))
                                    .exchange())
                    .hasStatus(403);
        }
    }

    @Test
    void the_language_switch_leads_back_to_our_own_pages_only() {
        assertThat(switchTo("en", "/units?as-of=2019-05-01"))
                .hasRedirectedUrl("/units?as-of=2019-05-01");
        for (String elsewhere :
                List.of(
                        "https://example.org",
                        "//example.org",
                        "/\\example.org",
                        "javascript:x",
                        "")) {
            assertThat(switchTo("en", elsewhere)).as(elsewhere).hasRedirectedUrl("/");
        }
    }

    private MvcTestResult switchTo(String language, String back) {
        return mvc.post()
                .uri("/language")
                .with(csrf())
                .param("language", language)
                .param("back", back)
                .exchange();
    }

    @Test
    void a_fault_tells_nothing_of_the_inside() {
        MvcTestResult result =
                mvc.get()
                        .uri("/units?as-of=2019-99-99'")
                        .with(data.signedIn(Role.EMPLOYEE, data.municipality()))
                        .exchange();

        assertThat(result)
                .bodyText()
                .doesNotContain("Exception", "org.springframework", "se.arbetsro.");
    }
}
