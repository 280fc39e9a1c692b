package se.arbetsro.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.ConflictPage.Field;
import se.arbetsro.platform.web.Shell;

/** Sets what two have written of the plan or of the work in it beside each other. */
public final class PlanConflicts {

    private PlanConflicts() {}

    /**
     * @param here the address of what both have written, and of its form
     * @param by who saved first; null when the name may not be shown or is not known
     * @param when in words; empty when it is not known
     */
    public static ConflictPage page(
            Shell shell,
            String here,
            long version,
            @Nullable String by,
            String when,
            List<Field> fields) {
        return new ConflictPage(
                shell,
                here,
                here,
                version,
                by == null ? shell.t("plan.somebody") : by,
                when,
                fields);
    }
}
