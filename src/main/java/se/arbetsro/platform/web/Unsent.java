package se.arbetsro.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A form that was sent when its session had ended. The page where one signs in carries it along, so
 * that nothing is kept for whoever does not sign in; from then on the session keeps it.
 *
 * @param action where it was sent
 */
public record Unsent(String action, List<Field> fields) {

    /** The field in which forms of the sign-in page carry it. */
    public static final String FIELD = "unsent";

    static final String PAGE = "/unsent";

    private static final String KEPT = Unsent.class.getName();
    private static final int LONGEST = 400_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What one field held. */
    public record Field(String name, String value) {}

    public Unsent {
        fields = List.copyOf(fields);
        if (!LocalAddress.orStart(action).equals(action)) {
            throw new IllegalArgumentException("Not an address of ours");
        }
    }

    /** What the request sent; null when it is too much, or holds a password. */
    static @Nullable Unsent of(HttpServletRequest request) {
        String query = request.getQueryString();
        List<Field> fields = new ArrayList<>();
        int length = 0;
        for (Map.Entry<String, String[]> sent : request.getParameterMap().entrySet()) {
            if (sent.getKey().equals("_csrf")) {
                continue;
            }
            for (String value : sent.getValue()) {
                fields.add(new Field(sent.getKey(), value));
                length += sent.getKey().length() + value.length();
            }
        }
        boolean secret =
                fields.stream()
                        .anyMatch(one -> one.name().toLowerCase(Locale.ROOT).contains("password"));
        boolean local =
                LocalAddress.orStart(request.getRequestURI()).equals(request.getRequestURI());
        return secret || !local || query != null || length > LONGEST / 2
                ? null
                : new Unsent(request.getRequestURI(), fields);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    /** What a form of the sign-in page carries; null when that is nothing that we wrote. */
    static @Nullable Unsent read(@Nullable String json) {
        if (json == null || json.isEmpty() || json.length() > LONGEST) {
            return null;
        }
        try {
            return JSON.readValue(json, Unsent.class);
        } catch (JacksonException e) {
            return null;
        }
    }

    /**
     * Lets the session of someone who has just signed in keep what her form carried.
     *
     * @return where to go on; the start page when there was nothing
     */
    public static String keep(HttpServletRequest request) {
        Unsent carried = read(request.getParameter(FIELD));
        return carried == null ? "/" : carried.keepIn(request.getSession());
    }

    String keepIn(HttpSession session) {
        session.setAttribute(KEPT, json());
        return PAGE;
    }

    /** What the session keeps. */
    static @Nullable Unsent kept(HttpSession session) {
        return read(Objects.toString(session.getAttribute(KEPT), null));
    }

    static void forget(HttpSession session) {
        session.removeAttribute(KEPT);
    }

    /** What of it somebody wrote, rather than chose or was given: that has blanks in it. */
    public List<String> texts() {
        return fields.stream()
                .map(Field::value)
                .map(String::strip)
                .filter(value -> value.matches("(?s).*\\p{L}.*\\s.*\\p{L}.*"))
                .toList();
    }
}
