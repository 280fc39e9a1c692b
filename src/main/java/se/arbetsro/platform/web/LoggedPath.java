package se.arbetsro.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The path of a request as logs may hold it: without the secrets that stand in some addresses. */
final class LoggedPath {

    /** Of calendars, and of ballots in surveys. */
    private static final List<String> SECRET = List.of("/calendar/", "/answer/");

    private LoggedPath() {}

    static String of(HttpServletRequest request) {
        String path = request.getRequestURI();
        return SECRET.stream()
                .filter(path::startsWith)
                .findFirst()
                .map(beginning -> beginning + "…")
                .orElse(path);
    }
}
