package se.arbetsro.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Binds the viewer of the request, with rights read from the database at this moment: one removed a
 * second ago does not hold any more, and a disabled account is nobody.
 */
class ViewerFilter extends OncePerRequestFilter {

    private static final Viewer SYSTEM = Viewer.system("viewer");

    private final ViewerSource source;

    ViewerFilter(ViewerSource source) {
        this.source = source;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Viewer> viewer = account().flatMap(this::read);
        if (viewer.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        SignedInRequest.goOn(viewer.get(), request, response, chain);
    }

    private static Optional<UUID> account() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                        && authentication.getPrincipal() instanceof SignIn.SignedInAccount account
                ? Optional.of(account.id())
                : Optional.empty();
    }

    private Optional<Viewer> read(UUID account) {
        Optional<Viewer> viewer = CurrentViewer.callAs(SYSTEM, () -> source.viewerOf(account));
        if (viewer.isEmpty()) {
            SecurityContextHolder.clearContext();
        }
        return viewer;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return StaticPaths.contain(request.getRequestURI());
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
