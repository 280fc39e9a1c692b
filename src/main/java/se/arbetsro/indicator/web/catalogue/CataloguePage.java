package se.arbetsro.indicator.web.catalogue;

import java.util.List;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * Definitions that come with the program.
 *
 * @param offered those that can be taken up, each with what it counts as its hint
 * @param there those that the municipality has
 */
public record CataloguePage(Shell shell, FormErrors errors, List<Option> offered, List<Line> there)
        implements Page {

    public record Line(String name, String href) {}

    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(shell.t("indicator.title"), "/indicators"));
    }
}
