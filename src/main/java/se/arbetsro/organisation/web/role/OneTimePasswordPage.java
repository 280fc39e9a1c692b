package se.arbetsro.organisation.web.role;

import java.util.List;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** A password for one time, shown this once to hand it over. */
public record OneTimePasswordPage(
        Shell shell, String name, String login, String password, String back) implements Page {

    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(shell.t("organisation.people"), "/people"), new Crumb(name, back));
    }

    @Override
    public String toString() {
        return "OneTimePasswordPage";
    }
}
