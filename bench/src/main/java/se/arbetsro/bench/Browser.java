package se.arbetsro.bench;

import java.io.Closeable;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.arbetsro.bench.Wire.Reply;

/** Someone at a browser: keeps cookies, signs in by the form, sends forms with what they hide. */
final class Browser implements Closeable {

    private static final byte[] NOTHING = {};
    private static final long QUIET_NANOS = 5_000_000_000L;

    private final int port;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final boolean gzip;
    private Wire wire;
    private long last = System.nanoTime();

    private Browser(int port, boolean gzip) throws IOException {
        this.port = port;
        this.gzip = gzip;
        this.wire = new Wire(port);
    }

    static Browser at(int port) throws IOException {
        return new Browser(port, false);
    }

    /** One that asks for packed replies; it cannot read them, only take them. */
    Browser packed() throws IOException {
        Browser other = new Browser(port, true);
        other.cookies.putAll(cookies);
        return other;
    }

    static Browser signedIn(int port, String login, String password) throws IOException {
        Browser browser = at(port);
        String page = browser.read("/sign-in");
        Reply reply =
                browser.post(
                        "/sign-in",
                        Map.of(
                                "_csrf",
                                hidden(page, "_csrf"),
                                "login",
                                login,
                                "password",
                                password));
        String onward = reply.headers().getOrDefault("location", "");
        if (reply.status() != 302 || onward.contains("sign-in")) {
            throw new IOException(login + " could not sign in: " + reply.status() + " " + onward);
        }
        return browser;
    }

    /** Takes a page without looking at it; anything but 200 is a fault. */
    Reply get(String target) throws IOException {
        return expect(200, target, exchange("GET", target, "", NOTHING, false));
    }

    String read(String target) throws IOException {
        return expect(200, target, exchange("GET", target, "", NOTHING, true)).text();
    }

    Reply post(String target, Map<String, String> form) throws IOException {
        byte[] body =
                form.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"))
                        .getBytes(StandardCharsets.US_ASCII);
        return exchange(
                "POST",
                target,
                "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                        + body.length
                        + "\r\n",
                body,
                true);
    }

    /** What a form hides in the field. */
    static String hidden(String page, String name) throws IOException {
        Matcher found =
                Pattern.compile("name=\"" + Pattern.quote(name) + "\" value=\"([^\"]*)\"")
                        .matcher(page);
        if (!found.find()) {
            throw new IOException("The page has no field " + name);
        }
        return found.group(1);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static Reply expect(int status, String target, Reply reply) throws IOException {
        if (reply.status() != status) {
            throw new IOException(target + " answered " + reply.status());
        }
        return reply;
    }

    private Reply exchange(String method, String target, String head, byte[] body, boolean keep)
            throws IOException {
        StringBuilder whole = new StringBuilder(head);
        if (gzip) {
            whole.append("Accept-Encoding: gzip\r\n");
        }
        if (!cookies.isEmpty()) {
            whole.append("Cookie: ")
                    .append(
                            cookies.entrySet().stream()
                                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                    .collect(Collectors.joining("; ")))
                    .append("\r\n");
        }
        // The server closes a connection that has been quiet for ten seconds.
        if (System.nanoTime() - last > QUIET_NANOS) {
            wire.close();
            wire = new Wire(port);
        }
        Reply reply;
        try {
            reply = wire.send(method, target, whole.toString(), body, keep);
        } catch (IOException e) {
            wire.close();
            wire = new Wire(port);
            throw e;
        }
        last = System.nanoTime();
        for (String cookie : reply.cookies()) {
            String[] parts = cookie.split("=", 2);
            cookies.put(parts[0], parts[1]);
        }
        if ("close".equals(reply.headers().get("connection"))) {
            wire.close();
            wire = new Wire(port);
        }
        return reply;
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
