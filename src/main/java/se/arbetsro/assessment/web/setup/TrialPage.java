package se.arbetsro.assessment.web.setup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The trial round: begun, or to be begun.
 *
 * @param round the id of the one that goes on; null without one
 * @param version the code of the plan's version in use; null without one
 */
public record TrialPage(
        Shell shell,
        TrialForm form,
        FormErrors errors,
        @Nullable String round,
        @Nullable String version,
        List<Option> units)
        implements Page {

    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(shell.t("setup.title"), "/set-up"));
    }
}
