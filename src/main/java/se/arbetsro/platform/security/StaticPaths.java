package se.arbetsro.platform.security;

/** The paths under which files lie that are the same for everyone. */
final class StaticPaths {

    static final String[] PATTERNS = {"/css/**", "/js/**", "/fonts/**", "/icons/**"};

    private StaticPaths() {}

    static boolean contain(String path) {
        return path.startsWith("/css/")
                || path.startsWith("/js/")
                || path.startsWith("/fonts/")
                || path.startsWith("/icons/");
    }
}
