package se.arbetsro.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;
import se.arbetsro.platform.security.SecurityHeaders;

/**
 * Answers when the database is away before anything else could: sessions are in it, so no filter
 * behind this one gets anywhere, the way to the error page included. Faults of handlers are
 * answered by {@link Faults} as ever.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OutageFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(OutageFilter.class);

    private final Shells shells;
    private final Renderer renderer;

    OutageFilter(Shells shells, Renderer renderer) {
        this.shells = shells;
        this.renderer = renderer;
    }

    /** The way to the error page asks for the session as well. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (TransactionException | DataAccessException away) {
            answer(request, response, away);
        } catch (ServletException wrapped) {
            if (wrapped.getCause() instanceof TransactionException
                    || wrapped.getCause() instanceof DataAccessException) {
                answer(request, response, wrapped);
            } else {
                throw wrapped;
            }
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Exception away)
            throws IOException {
        String reference = Faults.reference();
        LOG.error("{} {} {}", reference, request.getMethod(), LoggedPath.of(request), away);
        if (response.isCommitted()) {
            return;
        }
        response.reset();
        SecurityHeaders.onBare(response);
        response.setHeader("Retry-After", "10");
        String path = request.getRequestURI();
        if (path.startsWith("/api/") || path.startsWith("/health")) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setContentType("application/problem+json");
            response.getOutputStream()
                    .write(
                            "{\"status\":503,\"reference\":\"%s\"}"
                                    .formatted(reference)
                                    .getBytes(StandardCharsets.UTF_8));
            return;
        }
        Shell shell = shells.bare(request);
        Unsent unsent = Unsent.of(request);
        renderer.write(
                new Html(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        new FaultPage(
                                shell,
                                HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                                shell.t("platform.fault.503.title"),
                                shell.t(
                                        unsent == null
                                                ? "platform.fault.unavailable"
                                                : "platform.fault.unavailable.kept"),
                                reference,
                                null,
                                unsent,
                                true,
                                // No new one can be made; the one that came may still be good.
                                Objects.requireNonNullElse(request.getParameter("_csrf"), "")),
                        null,
                        null,
                        List.of(),
                        null),
                request,
                response);
    }
}
