package se.arbetsro.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/**
 * What somebody had typed in a form of ours that could not be taken in, so that the page which says
 * so can hold it. Differs from what a form shows again with its errors: no handler has seen this.
 *
 * @param address where the form is sent
 * @param fields all but the token, in their order; a field with several values is there several
 *     times
 * @param token the token that came with the form, for a page that cannot make a new one
 */
public record Unsent(String address, List<Field> fields, String token) {

    /** A page of this would be larger than anything one writes. */
    private static final int MOST_CHARACTERS = 400_000;

    private static final int MOST_FIELDS = 400;

    /** Here passwords are typed, which no page shows again. */
    private static final Set<String> SECRET = Set.of("/sign-in", "/password");

    public record Field(String name, String value) {

        /** Words of somebody's own, and no key, day or choice. */
        public boolean typed() {
            return value.strip().indexOf(' ') > 0 || value.strip().indexOf('\n') > 0;
        }

        /** Room to show it in. */
        public int rows() {
            return value.length() < 100 && value.indexOf('\n') < 0 ? 2 : 6;
        }
    }

    /**
     * Null where there is nothing to keep. Only what one of our own pages has sent is kept: the
     * form of another site would get a valid token by this way.
     */
    static @Nullable Unsent of(HttpServletRequest request) {
        String address = address(request);
        if (!HttpMethod.POST.matches(method(request))
                || !isForm(request)
                || !fromOurs(request)
                || SECRET.contains(address)
                || !LocalAddress.orStart(address).equals(address)) {
            return null;
        }
        List<Field> fields = new ArrayList<>();
        int characters = 0;
        for (var parameter : request.getParameterMap().entrySet()) {
            for (String value : parameter.getValue()) {
                if (!parameter.getKey().equals("_csrf")) {
                    fields.add(new Field(parameter.getKey(), value));
                    characters += value.length();
                }
            }
        }
        if (fields.isEmpty() || fields.size() > MOST_FIELDS || characters > MOST_CHARACTERS) {
            return null;
        }
        String token = request.getParameter("_csrf");
        return new Unsent(address, List.copyOf(fields), token == null ? "" : token);
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
    private static boolean fromOurs(HttpServletRequest request) {
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

    /** What is worth to be read and copied. */
    public List<Field> texts() {
        return fields.stream().filter(Field::typed).toList();
    }

    /** What goes along unseen. */
    public List<Field> rest() {
        return fields.stream().filter(field -> !field.typed()).toList();
    }
}
