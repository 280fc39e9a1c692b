package se.arbetsro.plan.web;

import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.domain.version.VersionRow;
import se.arbetsro.platform.time.Validity;
import se.arbetsro.platform.web.Shell;

/** The facts of a version in words. */
final class VersionWords {

    private VersionWords() {}

    static String printed(Shell shell, VersionRow version) {
        String text = version.printedText();
        return text != null ? text : days(shell, version.printed());
    }

    /** The days, both included; empty when they are not known. */
    static String days(Shell shell, @Nullable Validity validity) {
        if (validity == null) {
            return "";
        }
        return validity.until() == null
                ? shell.t("plan.days.open", shell.date(validity.from()))
                : shell.t(
                        "plan.days.closed",
                        shell.date(validity.from()),
                        shell.date(validity.until().minusDays(1)));
    }
}
