package se.arbetsro.organisation.web.role;

import java.util.List;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** The form in which someone gets an account. */
public record AccountPage(
        Shell shell, String name, String back, AccountForm form, FormErrors errors)
        implements Page {

    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(shell.t("organisation.people"), "/people"), new Crumb(name, back));
    }
}
