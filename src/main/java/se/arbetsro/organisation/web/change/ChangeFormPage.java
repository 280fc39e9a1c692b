package se.arbetsro.organisation.web.change;

import java.util.List;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The form with which a change begins, or gets another day or reason.
 *
 * @param back where one goes without sending it
 */
public record ChangeFormPage(
        Shell shell, ChangeForm form, FormErrors errors, String action, String back, boolean isNew)
        implements Page {

    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(shell.t("organisation.changes"), "/organisation-changes"));
    }

    public String title() {
        return isNew
                ? shell.t("organisation.change.new")
                : shell.t("organisation.change.reschedule");
    }
}
