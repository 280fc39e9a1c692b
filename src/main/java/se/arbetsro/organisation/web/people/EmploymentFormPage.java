package se.arbetsro.organisation.web.people;

import java.util.List;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** The form of an employment. */
public record EmploymentFormPage(
        Shell shell,
        String name,
        EmploymentForm form,
        FormErrors errors,
        String action,
        String back,
        boolean isNew,
        List<Option> units,
        List<Option> occupations)
        implements Page {

    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(shell.t("organisation.people"), "/people"), new Crumb(name, back));
    }

    public String title() {
        return isNew
                ? shell.t("organisation.employment.new", name)
                : shell.t("organisation.employment.change", name);
    }
}
