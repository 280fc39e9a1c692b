package se.arbetsro.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Someone with a browser that keeps cookies, runs no scripts and follows no redirects: for tests of
 * the whole program over HTTP. Cookies hold for every port of this machine, so that one visitor can
 * go from one program to another.
 */
public final class Visitor implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .connectTimeout(Duration.ofSeconds(5))
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    public HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return client.send(request(address).GET().build(), BodyHandlers.ofString());
    }

    /** Sends a form of the page with its token. */
    public HttpResponse<String> post(String page, String action, Map<String, String> fields)
            throws IOException, InterruptedException {
        return post(URI.create(page).resolve(action).toString(), token(page), fields);
    }

    /** Sends a form with a token that is known. */
    public HttpResponse<String> post(String action, Token token, Map<String, String> fields)
            throws IOException, InterruptedException {
        String body =
                fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&", "", "&_csrf=" + encoded(token.value())));
        return client.send(
                request(action)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    /** Sends a file as the one field of a form of the page. */
    public HttpResponse<String> upload(String page, String name, String content)
            throws IOException, InterruptedException {
        String boundary = UUID.randomUUID().toString();
        String body =
                "--%1$s\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n%2$s\r\n"
                                .formatted(boundary, token(page).value())
                        + "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n%s\r\n--%s--\r\n"
                                .formatted(boundary, name, content, boundary);
        return client.send(
                request(page)
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    /** What a form carries to show that it is ours. */
    public record Token(String value) {}

    public Token token(String page) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(page);
        Matcher found = TOKEN.matcher(answer.body());
        if (!found.find()) {
            throw new IllegalStateException(
                    page + " answered " + answer.statusCode() + " without a form");
        }
        return new Token(found.group(1));
    }

    public HttpResponse<String> signIn(String base, String login, String password)
            throws IOException, InterruptedException {
        return post(base + "/sign-in", "/sign-in", Map.of("login", login, "password", password));
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(30));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
