package se.arbetsro.platform.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.security.SignedInRequest;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.security.ViewerSource;

/** Binds the integration whose token a request carries; a request without one goes on as nobody. */
class ApiTokenFilter extends OncePerRequestFilter {

    private static final Viewer SYSTEM = Viewer.system("api");
    private static final String BEARER = "Bearer ";

    private final ApiTokens tokens;
    private final ViewerSource viewers;

    ApiTokenFilter(ApiTokens tokens, ViewerSource viewers) {
        this.tokens = tokens;
        this.viewers = viewers;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader("Authorization");
        Optional<Viewer> viewer =
                header != null && header.startsWith(BEARER)
                        ? CurrentViewer.callAs(
                                SYSTEM,
                                () ->
                                        tokens.subjectOf(header.substring(BEARER.length()).strip())
                                                .flatMap(viewers::integration))
                        : Optional.empty();
        if (viewer.isPresent()) {
            SignedInRequest.goOn(viewer.get(), request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
