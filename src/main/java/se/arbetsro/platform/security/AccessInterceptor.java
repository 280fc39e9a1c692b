package se.arbetsro.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import se.arbetsro.platform.fault.Forbidden;

/**
 * Deny by default: a handler is called only when it is open, when it is for all who are signed in,
 * or when a guard finds a role of the viewer that allows it. A forgotten rule is a refusal.
 */
@Component
class AccessInterceptor implements HandlerInterceptor {

    private static final String CHOOSE_PASSWORD = "/password";

    private final List<HandlerGuard> guards;

    AccessInterceptor(List<HandlerGuard> guards) {
        this.guards = guards;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method)
                || method.hasMethodAnnotation(Open.class)
                || method.getBeanType().getName().startsWith("org.springdoc.")) {
            return true;
        }
        Viewer viewer = CurrentViewer.orNull();
        if (viewer == null) {
            throw new Forbidden();
        }
        if (mustChoosePassword() && !request.getRequestURI().equals(CHOOSE_PASSWORD)) {
            response.sendRedirect(CHOOSE_PASSWORD);
            return false;
        }
        if (method.hasMethodAnnotation(SignedIn.class)) {
            return true;
        }
        for (HandlerGuard guard : guards) {
            Optional<String> role = guard.roleFor(method, viewer);
            if (role != null && role.isPresent()) {
                request.setAttribute(ActingRole.ATTRIBUTE, role.get());
                return true;
            }
        }
        throw new Forbidden();
    }

    /** Whether someone came in by a password for one time, which opens nothing else. */
    private static boolean mustChoosePassword() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getPrincipal() instanceof SignIn.SignedInAccount account
                && account.mustChoosePassword();
    }
}
