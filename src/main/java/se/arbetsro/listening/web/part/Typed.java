package se.arbetsro.listening.web.part;

import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.web.Shell;

/** What the forms of parts read and show alike. */
final class Typed {

    private Typed() {}

    static boolean ticked(@Nullable String typed) {
        return "true".equals(typed);
    }

    static String ticked(boolean yes) {
        return yes ? "true" : "";
    }

    /** What a field of the form of an item is called. */
    static String label(Shell shell, String field) {
        return shell.t("listening.instrument.item." + field);
    }
}
