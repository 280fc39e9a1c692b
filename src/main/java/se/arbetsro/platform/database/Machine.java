package se.arbetsro.platform.database;

import com.sun.security.auth.module.UnixSystem;

/** What of this machine and this user matters to PostgreSQL. */
final class Machine {

    private Machine() {}

    static boolean isMac() {
        return System.getProperty("os.name").startsWith("Mac");
    }

    /** Whether we run as root, as which PostgreSQL refuses to run. */
    static boolean isRoot() {
        return new UnixSystem().getUid() == 0;
    }

    /** The locale without language rules: order and case come from ICU, not from the system. */
    static String locale() {
        return isMac() ? "en_US.UTF-8" : "C.UTF-8";
    }
}
