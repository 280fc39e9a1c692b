package se.arbetsro.assessment.web.round;

import java.util.List;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * A round being prepared or changed.
 *
 * @param versions what there is to choose among; empty when it is chosen already
 */
public record RoundFormPage(
        Shell shell,
        String title,
        String lead,
        String submit,
        String action,
        String back,
        RoundForm form,
        FormErrors errors,
        List<Option> versions,
        List<Option> districts)
        implements Page {

    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(shell.t("assessment.title"), "/analyses"));
    }

    public List<String> chosen() {
        List<String> chosen = form.districts();
        return chosen == null ? List.of() : chosen;
    }
}
