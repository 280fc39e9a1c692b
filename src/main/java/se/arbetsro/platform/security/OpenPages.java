package se.arbetsro.platform.security;

import java.util.List;

/**
 * The addresses of a module that anyone may call without signing in. Nobody is known there: no
 * session begins or is read, no viewer is bound, and who happens to be signed in is a stranger like
 * everyone else. The handlers behind them carry {@link Open} all the same, and {@code SECURITY.md}
 * names each. What is not among them stays behind the sign-in.
 */
@FunctionalInterface
public interface OpenPages {

    /** Patterns of paths, such as {@code /m/**}. */
    List<String> patterns();
}
