package se.arbetsro.plan.web.text;

import java.util.List;
import se.arbetsro.plan.domain.version.VersionRow;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** The form of the facts of a version. */
public record VersionFormPage(Shell shell, VersionRow version, VersionForm form, FormErrors errors)
        implements Page {

    public String href() {
        return "/plans/" + version.key();
    }

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("plan.plans"), "/plans"), new Crumb(version.key(), href()));
    }
}
