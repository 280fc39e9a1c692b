package se.arbetsro.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Refuses as ever, and notes of a form whether it was for its token: then most often the session
 * ended while someone was writing, and no role is missing.
 */
public final class FormsOfAnotherSession implements AccessDeniedHandler {

    /** Present in a request that was refused for its token. */
    public static final String FORM_OF_ANOTHER_SESSION = "arbetsro.formOfAnotherSession";

    FormsOfAnotherSession() {}

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (denied instanceof CsrfException) {
            request.setAttribute(FORM_OF_ANOTHER_SESSION, true);
        }
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
}
