package se.arbetsro.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import se.arbetsro.testing.ArbetsroTest;

/** What the server refuses by itself, on a server of its own. */
@ArbetsroTest
class UnreadableRequestsTests {

    @Autowired UnreadableRequests unreadable;

    @Test
    void an_address_that_is_too_long_is_answered_in_our_words_and_with_our_headers()
            throws Exception {
        TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
        unreadable.customize(factory);
        WebServer server = factory.getWebServer();
        server.start();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer =
                    client.send(
                            HttpRequest.newBuilder(
                                            URI.create(
                                                    "http://127.0.0.1:%d/units?q=%s"
                                                            .formatted(
                                                                    server.getPort(),
                                                                    "x".repeat(30_000))))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body())
                    .contains("lang=\"sv\"", "Det gick inte att använda", "Till startsidan")
                    .doesNotContain("Bad Request", "Tomcat");
            assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        } finally {
            server.stop();
        }
    }
}
