package se.arbetsro.platform.web;

import jakarta.servlet.http.HttpServletRequest;

/** The path of a request as logs may hold it: without the secret of a calendar's address. */
final class LoggedPath {

    private static final String CALENDAR = "/calendar/";

    private LoggedPath() {}

    static String of(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith(CALENDAR) ? CALENDAR + "…" : path;
    }
}
