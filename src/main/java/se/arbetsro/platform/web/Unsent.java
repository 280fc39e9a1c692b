package se.arbetsro.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A form of ours that was sent and could not be taken in: the session had ended, the database was
 * away, something went wrong. The page that says so holds it, so that nothing typed is lost.
 * Differs from what a form shows again with its errors: no handler has taken this in.
 *
 * @param action where it was sent
 * @param fields all but the token, in their order; a field with several values is there several
 *     times
 */
public record Unsent(String action, List<Field> fields) {

    /** The field in which forms of the sign-in page carry it. */
    public static final String FIELD = "unsent";

    static final String PAGE = "/unsent";

    private static final String KEPT = Unsent.class.getName();

    /** Of its JSON. A page of more would be larger than anything one writes. */
    private static final int LONGEST = 400_000;

    private static final int MOST_FIELDS = 400;

    /** Here passwords are typed, which no page shows again. */
    private static final Set<String> SECRET = Set.of("/sign-in", "/password");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What one field held. */
    public record Field(String name, String value) {

        /**
         * Words of somebody's own, and no key, day or choice: those have blanks between letters.
         */
        public boolean typed() {
            return value.strip().matches("(?s).*\\p{L}.*\\s.*\\p{L}.*");
        }

        /** Room to show it in. */
        public int rows() {
            return value.length() < 100 && value.indexOf('\n') < 0 ? 2 : 6;
        }
    }

    public Unsent {
        fields = List.copyOf(fields);
        if (!LocalAddress.orStart(action).equals(action)) {
            throw new IllegalArgumentException("Not an address of ours");
        }
    }

    /**
     * What the request sent; null when that is no form, too much, or secret. Only what one of our
     * own pages has sent is kept: the form of another site would get a valid token by this way.
     */
    static @Nullable Unsent of(HttpServletRequest request) {
        String action = address(request);
        if (!HttpMethod.POST.matches(method(request))
                || !isForm(request)
                || !fromOurs(request)
                || SECRET.contains(action)
                || !LocalAddress.orStart(action).equals(action)) {
            return null;
        }
        List<Field> fields = new ArrayList<>();
        int length = 0;
        for (Map.Entry<String, String[]> sent : request.getParameterMap().entrySet()) {
            if (sent.getKey().toLowerCase(Locale.ROOT).contains("password")) {
                return null;
            }
            for (String value : sent.getValue()) {
                if (!sent.getKey().equals("_csrf")) {
                    fields.add(new Field(sent.getKey(), value));
                    length += sent.getKey().length() + value.length();
                }
            }
        }
        return fields.isEmpty() || fields.size() > MOST_FIELDS || length > LONGEST / 2
                ? null
                : new Unsent(action, fields);
    }

    /** On the way to the error page the address is that of the error page. */
    private static String address(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String sent
                ? sent
                : request.getRequestURI();
    }

    /** There all are asked for by GET. */
    private static String method(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_METHOD) instanceof String sent
                ? sent
                : request.getMethod();
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    /** Browsers say where a form came from, and no page can make them say otherwise. */
    static boolean fromOurs(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        try {
            String origin = request.getHeader("Origin");
            return origin != null
                    && request.getServerName().equalsIgnoreCase(URI.create(origin).getHost());
        } catch (IllegalArgumentException e) {
            return false;
        }
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

    /** What is worth to be read and copied. */
    public List<Field> texts() {
        return fields.stream().filter(Field::typed).toList();
    }

    /** What goes along unseen. */
    public List<Field> rest() {
        return fields.stream().filter(field -> !field.typed()).toList();
    }
}
