package se.arbetsro.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.text.Messages;

/** Makes the {@link Shell} of a request. */
@Component
public class Shells {

    static final String LANGUAGE_COOKIE = "arbetsro_language";

    private final Messages messages;
    private final Assets assets;
    private final Navigation navigation;
    private final Flash flash;
    private final Municipality municipality;
    private final Clock clock;

    Shells(
            Messages messages,
            Assets assets,
            Navigation navigation,
            Flash flash,
            Municipality municipality,
            Clock clock) {
        this.messages = messages;
        this.assets = assets;
        this.navigation = navigation;
        this.flash = flash;
        this.municipality = municipality;
        this.clock = clock;
    }

    public Shell of(HttpServletRequest request) {
        return of(request, asOf(request));
    }

    /** The shell of a page that has no other day. */
    Shell ofToday(HttpServletRequest request) {
        return of(request, null);
    }

    /** The shell of an error page, which must not fail for the reason that the page did. */
    Shell ofError(HttpServletRequest request) {
        try {
            return of(request, null);
        } catch (TransactionException | DataAccessException away) {
            return bare(request);
        }
    }

    /** A shell that nothing in the database has to be asked for. */
    Shell bare(HttpServletRequest request) {
        return new Shell(
                messages,
                assets,
                clock.getZone(),
                language(request),
                "Arbetsro",
                null,
                "_csrf",
                "",
                request.getRequestURI(),
                "",
                LocalDate.now(clock),
                null,
                List.of(),
                Notice.NOTHING,
                false);
    }

    /** The shell of what a command writes: language, words and day, and no way about. */
    public Shell ofCommand(Language language, @Nullable LocalDate asOf) {
        return new Shell(
                messages,
                assets,
                clock.getZone(),
                language,
                municipality.name(),
                CurrentViewer.orNull(),
                "_csrf",
                "",
                "/",
                "",
                LocalDate.now(clock),
                asOf,
                List.of(),
                Notice.NOTHING,
                municipality.sample());
    }

    private Shell of(HttpServletRequest request, @Nullable LocalDate asOf) {
        Viewer viewer = CurrentViewer.orNull();
        Language language = language(request);
        String path = request.getRequestURI();
        String query = request.getQueryString();
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Shell(
                messages,
                assets,
                clock.getZone(),
                language,
                municipality.name(),
                viewer,
                token == null ? "_csrf" : token.getParameterName(),
                token == null ? "" : token.getToken(),
                path,
                query == null ? "" : "?" + query,
                LocalDate.now(clock),
                asOf,
                navigation.of(viewer, language, path),
                flash.take(request, language),
                municipality.sample());
    }

    static Language language(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(LANGUAGE_COOKIE)) {
                    return Language.of(cookie.getValue());
                }
            }
        }
        return Language.SV;
    }

    private static @Nullable LocalDate asOf(HttpServletRequest request) {
        String day = request.getParameter("as-of");
        if (day == null || day.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw new Invalid("platform.fault.asOf", day);
        }
    }
}
