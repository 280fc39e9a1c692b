package se.arbetsro.governance.web.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.domain.change.PlannedChangeQueries.ChangeRow;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The form of an early notice, or of a planned change that is rewritten.
 *
 * @param saved null for a new one
 * @param units where a change may belong and be felt
 */
public record PlannedChangeFormPage(
        Shell shell,
        @Nullable ChangeRow saved,
        PlannedChangeForm form,
        FormErrors errors,
        List<Option> units)
        implements Page {

    public String title() {
        return saved == null
                ? shell.t("governance.change.new")
                : shell.t("governance.change.change", saved.title());
    }

    public String action() {
        return saved == null ? "/planned-changes" : back();
    }

    public String back() {
        return saved == null ? "/planned-changes" : ChangeForms.address(saved.id());
    }

    public List<Crumb> breadcrumb() {
        return saved == null
                ? List.of(new Crumb(shell.t("governance.changes"), "/planned-changes"))
                : ChangeForms.crumbs(shell, saved);
    }

    public List<Option> kinds() {
        return ChangeWords.kinds(shell);
    }
}
