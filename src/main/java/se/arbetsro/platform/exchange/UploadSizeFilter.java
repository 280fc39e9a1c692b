package se.arbetsro.platform.exchange;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import se.arbetsro.platform.table.Limits;

/**
 * Refuses what is far too large by its announced length. Without it the form would not be parsed,
 * its token would seem to be missing, and the person would be told that the role does not suffice.
 */
final class UploadSizeFilter extends OncePerRequestFilter {

    /** For the other fields of the form; a file just above the limit is told by the form itself. */
    private static final long BESIDE_THE_FILE = 512 * 1024;

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > Limits.DEFAULT.bytes() + BESIDE_THE_FILE) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else {
            chain.doFilter(request, response);
        }
    }
}
