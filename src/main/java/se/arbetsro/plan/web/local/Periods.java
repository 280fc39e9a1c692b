package se.arbetsro.plan.web.local;

import java.time.LocalDate;
import se.arbetsro.platform.time.Validity;
import se.arbetsro.platform.web.Shell;

/** Days from the first to the last, both included, in words. */
final class Periods {

    private Periods() {}

    static String of(Shell shell, Validity days) {
        LocalDate last = days.lastDay();
        return last == null
                ? shell.t("plan.days.open", shell.date(days.from()))
                : shell.t("plan.days.closed", shell.date(days.from()), shell.date(last));
    }
}
