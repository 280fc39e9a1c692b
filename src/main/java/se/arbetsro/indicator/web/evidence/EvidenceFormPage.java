package se.arbetsro.indicator.web.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The form in which a study is told of.
 *
 * @param indicator the name of what it says something of
 * @param removal where the form that takes it away goes; null while it is being added
 */
public record EvidenceFormPage(
        Shell shell,
        String indicator,
        String back,
        String action,
        @Nullable String removal,
        EvidenceForm form,
        FormErrors errors)
        implements Page {

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("indicator.title"), "/indicators"), new Crumb(indicator, back));
    }

    public String title() {
        return removal == null
                ? shell.t("indicator.evidence.add")
                : shell.t("indicator.evidence.change");
    }
}
