package se.arbetsro.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.arbetsro.Arbetsro;
import se.arbetsro.platform.database.Databases;
import se.arbetsro.testing.TestData;
import se.arbetsro.testing.TestDatabase;

/**
 * The program behind a proxy that ends TLS, asked as such a proxy asks: over plain HTTP from this
 * machine, telling scheme and address of the client in headers.
 */
@Tag("long")
@TestInstance(Lifecycle.PER_CLASS)
class BehindProxyTests {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private ConfigurableApplicationContext program;
    private String base = "";

    @BeforeAll
    void start() {
        Databases database = TestDatabase.clone("proxy");
        program =
                new SpringApplicationBuilder(Arbetsro.class, TestData.class)
                        .initializers(initial ->
                                ((GenericApplicationContext) initial)
                                        .registerBean("databases", Databases.class, () -> database))
                        .run(
                                "--server.port=0",
                                "--server.forward-headers-strategy=native",
                                "--arbetsro.https=true",
                                "--arbetsro.sample=false",
                                "--arbetsro.db.pool=6",
                                "--arbetsro.data=" + Path.of("target/test-data", "proxy"));
        base = "http://127.0.0.1:" + program.getEnvironment().getProperty("local.server.port");
    }

    @AfterAll
    void stop() {
        program.close();
        client.close();
    }

    private HttpRequest.Builder asked(String path, String forwardedFor) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-For", forwardedFor);
    }

    @Test
    void every_reply_tells_browsers_to_come_back_over_tls_and_redirects_name_no_host()
            throws Exception {
        for (String path : List.of("/units", "/sign-in", "/css/none.css", "/api/v1/units")) {
            HttpResponse<String> answer =
                    client.send(asked(path, "203.0.113.9").build(), BodyHandlers.ofString());

            assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                    .as(path)
                    .hasValueSatisfying(value -> assertThat(value).contains("max-age=31536000"));
            assertThat(answer.headers().firstValue("Location").orElse("/"))
                    .as(path)
                    .startsWith("/");
        }
    }

    @Test
    void the_cookie_of_the_session_is_for_this_host_and_tls_alone() throws Exception {
        HttpResponse<String> answer =
                client.send(asked("/sign-in", "203.0.113.9").build(), BodyHandlers.ofString());

        assertThat(answer.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie ->
                        assertThat(cookie)
                                .startsWith("__Host-arbetsro=")
                                .contains("; Path=/;", "; Secure", "; HttpOnly", "; SameSite=Lax")
                                .doesNotContain("Domain="));
    }

    @Test
    void a_wrong_password_counts_for_the_client_that_the_proxy_saw() throws Exception {
        assertThat(addressOfAFailure("203.0.113.9")).isEqualTo("203.0.113.9");
    }

    @Test
    void what_a_client_of_the_inner_network_writes_before_its_address_is_not_believed()
            throws Exception {
        assertThat(addressOfAFailure("203.0.113.9, 10.1.2.3")).isEqualTo("10.1.2.3");
        assertThat(addressOfAFailure("127.0.0.1, 192.168.7.7")).isEqualTo("192.168.7.7");
    }

    private String addressOfAFailure(String forwardedFor) throws Exception {
        HttpResponse<String> form =
                client.send(asked("/sign-in", forwardedFor).build(), BodyHandlers.ofString());
        String cookie = form.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
        String token = TOKEN.matcher(form.body()).results().findFirst().orElseThrow().group(1);
        String login = "proxy" + UUID.randomUUID();
        HttpResponse<String> refused =
                client.send(
                        asked("/sign-in", forwardedFor)
                                .header("Cookie", cookie)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        BodyPublishers.ofString(
                                                "_csrf="
                                                        + token
                                                        + "&login="
                                                        + login
                                                        + "&password=fel"))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(refused.statusCode()).isEqualTo(422);
        return program.getBean(TestData.class)
                .asSystem(() ->
                        program.getBean(JdbcClient.class)
                                .sql("select address from platform.sign_in_failure where login = ?")
                                .param(login)
                                .query(String.class)
                                .single());
    }
}
