package se.arbetsro.indicator.web.national;

import java.util.List;
import java.util.stream.Collectors;
import se.arbetsro.indicator.national.Municipality;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The form of a comparison group.
 *
 * @param known the municipalities that it can have
 */
public record ComparisonGroupFormPage(
        Shell shell,
        boolean isNew,
        List<Municipality> known,
        ComparisonGroupForm form,
        FormErrors errors)
        implements Page {

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("indicator.title"), "/indicators"),
                new Crumb(shell.t("indicator.national.title"), "/indicators/national"));
    }

    public String title() {
        return shell.t(isNew ? "indicator.national.group.new" : "indicator.national.group.change");
    }

    public String action() {
        return isNew ? "/indicators/national/groups" : "/indicators/national/groups/edit";
    }

    /** All of them, for whoever does not remember how one is written. */
    public String names() {
        return known.stream().map(Municipality::name).collect(Collectors.joining(", "));
    }
}
