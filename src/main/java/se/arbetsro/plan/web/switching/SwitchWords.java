package se.arbetsro.plan.web.switching;

import se.arbetsro.plan.domain.switching.SwitchQueries;
import se.arbetsro.platform.web.Shell;

/** How far the change of version of a local plan has come, in words. */
final class SwitchWords {

    private SwitchWords() {}

    static String state(Shell shell, SwitchQueries.Waiting row) {
        if (row.newPlanId() != null) {
            return shell.t("plan.switch.state.done");
        }
        return row.begun()
                ? shell.t("plan.switch.state.draft")
                : shell.t("plan.switch.state.notBegun");
    }
}
