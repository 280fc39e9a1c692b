package se.arbetsro.platform.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import se.arbetsro.platform.demo.ReadyAccounts;

/**
 * Lets nobody lose what she typed because her session had ended, or began anew in another window: a
 * form of ours whose token no longer holds leads to the sign-in page, which carries it along, and
 * from there to {@link UnsentPage}. It is not sent on by itself, and a form that another site sent
 * is refused as ever: the browser says where a form comes from.
 */
@Component
@Qualifier("pages")
@ConditionalOnWebApplication
class SessionEnded extends SavedRequestAwareAuthenticationSuccessHandler
        implements AccessDeniedHandler, AuthenticationFailureHandler {

    private final AccessDeniedHandler refusal = new AccessDeniedHandlerImpl();
    private final Shells shells;
    private final Renderer renderer;
    private final ReadyAccounts ready;

    SessionEnded(Shells shells, Renderer renderer, ReadyAccounts ready) {
        this.shells = shells;
        this.renderer = renderer;
        this.ready = ready;
        setRedirectStrategy(SessionEnded::byPath);
    }

    /** The host of a page that was asked for came with the request. */
    private static void byPath(
            HttpServletRequest request, HttpServletResponse response, String address)
            throws IOException {
        URI asked = URI.create(address);
        String query = asked.getRawQuery();
        response.sendRedirect(
                LocalAddress.orStart(asked.getRawPath() + (query == null ? "" : "?" + query)));
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (!(denied instanceof CsrfException) || !fromAFormOfOurs(request)) {
            refusal.handle(request, response, denied);
            return;
        }
        Unsent carried = carried(request);
        if (!signedIn()) {
            signIn(request, response, HttpStatus.FORBIDDEN, null, carried);
        } else if (carried == null) {
            refusal.handle(request, response, denied);
        } else {
            onTo(carried.keepIn(request.getSession()), response);
        }
    }

    private static boolean fromAFormOfOurs(HttpServletRequest request) {
        return Unsent.fromOurs(request) && request.getHeader("HX-Request") == null;
    }

    /** The form itself, or what the sign-in page carries when that has stood open too long. */
    private static @Nullable Unsent carried(HttpServletRequest request) throws IOException {
        return switch (request.getRequestURI()) {
            case "/sign-in", "/step-into" -> Unsent.read(request.getParameter(Unsent.FIELD));
            case "/sign-out", "/language" -> null;
            default -> Unsent.of(request);
        };
    }

    private static boolean signedIn() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null
                && who.isAuthenticated()
                && !(who instanceof AnonymousAuthenticationToken);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException, ServletException {
        String onward = Unsent.keep(request);
        if (onward.equals("/")) {
            super.onAuthenticationSuccess(request, response, who);
        } else {
            clearAuthenticationAttributes(request);
            onTo(onward, response);
        }
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException failure)
            throws IOException {
        boolean throttled = failure instanceof LockedException;
        signIn(
                request,
                response,
                throttled ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNPROCESSABLE_CONTENT,
                throttled ? "platform.signIn.throttled" : "platform.signIn.wrong",
                Unsent.read(request.getParameter(Unsent.FIELD)));
    }

    private void signIn(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            @Nullable String problem,
            @Nullable Unsent carried)
            throws IOException {
        Shell shell = shells.ofError(request);
        SignInPage page =
                new SignInPage(
                        shell,
                        problem == null ? null : shell.t(problem),
                        request.getParameter("login"),
                        false,
                        ready.all(),
                        problem == null || carried != null,
                        carried == null ? null : carried.json());
        renderer.write(new Html(status, page, null, null, List.of(), null), request, response);
    }

    private static void onTo(String page, HttpServletResponse response) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", page);
    }
}
