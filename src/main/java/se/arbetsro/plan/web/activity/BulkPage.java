package se.arbetsro.plan.web.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.domain.activity.BulkOutcome;
import se.arbetsro.plan.domain.activity.BulkQueries;
import se.arbetsro.plan.web.PlanWords;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * What came of a wish to change many activities: which were changed, which were not and why.
 *
 * @param undo whether it can be taken back
 */
public record BulkPage(Shell shell, BulkQueries.BulkView change, boolean undo) implements Page {

    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(shell.t("plan.activities"), "/activities"));
    }

    public List<BulkQueries.BulkRow> changed() {
        return change.with(BulkOutcome.CHANGED);
    }

    public List<BulkQueries.BulkRow> unchanged() {
        return change.rows().stream().filter(row -> row.outcome() != BulkOutcome.CHANGED).toList();
    }

    public String lead() {
        return shell.t("plan.bulk.result", changed().size(), change.rows().size());
    }

    public String wished() {
        return PlanWords.of(shell, change.wished());
    }

    public String why(BulkQueries.BulkRow row) {
        return switch (row.outcome()) {
            case CHANGED -> "";
            case NOT_ALLOWED -> shell.t("plan.bulk.notAllowed");
            case STEP_NOT_POSSIBLE ->
                    shell.t(
                            "plan.bulk.stepNotPossible",
                            PlanWords.of(shell, row.statusBefore()),
                            wished());
        };
    }

    public @Nullable String lang(BulkQueries.BulkRow row) {
        return PlanWords.lang(shell, row.lang());
    }
}
