package se.arbetsro.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets the session forget what it kept of an ended one as soon as that has been sent to where it
 * was going: it was taken in, or the answer shows it with what is to be put right. Other faults
 * leave it, so that it can be sent once more.
 */
@Component
class SentAnew implements HandlerInterceptor {

    @Override
    public void afterCompletion(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable Exception fault) {
        HttpSession session =
                HttpMethod.POST.matches(request.getMethod()) ? request.getSession(false) : null;
        Unsent kept = session == null ? null : Unsent.kept(session);
        if (session != null
                && kept != null
                && kept.action().equals(request.getRequestURI())
                && shows(response.getStatus())) {
            Unsent.forget(session);
        }
    }

    private static boolean shows(int status) {
        return status < HttpStatus.BAD_REQUEST.value()
                || status == HttpStatus.CONFLICT.value()
                || status == HttpStatus.UNPROCESSABLE_CONTENT.value();
    }
}
