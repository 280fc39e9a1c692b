package se.arbetsro.organisation.web.people;

import java.util.List;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The form of a person.
 *
 * @param mayBelongNowhere whether someone new may be entered without an employment
 */
public record PersonFormPage(
        Shell shell,
        PersonForm form,
        FormErrors errors,
        String action,
        String back,
        boolean isNew,
        boolean mayBelongNowhere,
        List<Option> units,
        List<Option> occupations)
        implements Page {

    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(shell.t("organisation.people"), "/people"));
    }

    public String title() {
        return isNew
                ? shell.t("organisation.person.new")
                : shell.t("organisation.change", form.givenName() + " " + form.familyName());
    }
}
