package se.arbetsro.listening.web.part;

import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.web.FormErrors;
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

    /** A whole number between two others; the lower one with a fault noted when it is none. */
    static int whole(String field, @Nullable String typed, int least, int most, FormErrors errors) {
        String plain = typed == null ? "" : typed.strip();
        if (plain.matches("\\d{1,5}")
                && Integer.parseInt(plain) >= least
                && Integer.parseInt(plain) <= most) {
            return Integer.parseInt(plain);
        }
        errors.add(field, "listening.instrument.whole", least, most);
        return least;
    }

    /** What a field of the form of an item is called. */
    static String label(Shell shell, String field) {
        return shell.t("listening.instrument.item." + field);
    }
}
