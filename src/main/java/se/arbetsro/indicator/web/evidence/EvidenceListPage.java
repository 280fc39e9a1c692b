package se.arbetsro.indicator.web.evidence;

import java.util.List;
import se.arbetsro.indicator.domain.evidence.Evidence;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * All studies, or those of one indicator.
 *
 * @param chosen the key of the indicator; empty for all
 */
public record EvidenceListPage(
        Shell shell,
        List<Evidence> studies,
        List<Option> indicators,
        String chosen,
        boolean editable)
        implements Page {

    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(shell.t("indicator.title"), "/indicators"));
    }

    public String editHref(Evidence evidence) {
        return "/evidence/" + evidence.id().value() + "/edit";
    }
}
