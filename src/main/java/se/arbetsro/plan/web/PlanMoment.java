package se.arbetsro.plan.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.web.Shell;

/** The moment that a page about an earlier day reads: the end of that day. */
public final class PlanMoment {

    private PlanMoment() {}

    /** Null for now. */
    public static @Nullable Instant of(Shell shell) {
        LocalDate day = shell.asOf();
        return day == null ? null : day.plusDays(1).atStartOfDay(shell.zone()).toInstant();
    }
}
