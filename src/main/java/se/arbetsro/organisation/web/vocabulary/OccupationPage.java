package se.arbetsro.organisation.web.vocabulary;

import java.util.List;
import se.arbetsro.organisation.web.Fields;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The form of one of them.
 *
 * @param action where the form goes
 * @param isNew whether it is being added, and its key can still be chosen
 */
public record OccupationPage(
        Shell shell, OccupationForm form, FormErrors errors, String action, boolean isNew)
        implements Page {

    public String title() {
        return isNew
                ? shell.t("organisation.occupation.new")
                : shell.t("organisation.change", Fields.shown(form.nameSv()));
    }

    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(shell.t("organisation.occupations"), VocabularyTabs.OCCUPATIONS));
    }
}
