package se.arbetsro.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Lets a request go on with its viewer bound. */
public final class SignedInRequest {

    private SignedInRequest() {}

    public static void goOn(
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        try {
            CurrentViewer.callAs(
                    viewer,
                    () -> {
                        try {
                            chain.doFilter(request, response);
                            return true;
                        } catch (ServletException e) {
                            throw new Wrapped(e);
                        }
                    });
        } catch (Wrapped e) {
            throw e.inner;
        }
    }

    /** A scoped call may throw one kind of checked exception, and a chain throws two. */
    private static final class Wrapped extends IOException {

        private static final long serialVersionUID = 1;

        private final transient ServletException inner;

        Wrapped(ServletException inner) {
            this.inner = inner;
        }
    }
}
