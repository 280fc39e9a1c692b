package se.arbetsro.indicator.web.signal;

import java.util.List;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** Every rule by which sentences about figures are made. */
public record RulesPage(Shell shell, List<Rule> rules) implements Page {

    /**
     * @param anchor where a sentence's link leads
     */
    public record Rule(String anchor, String title, String text) {}

    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(shell.t("indicator.title"), "/indicators"));
    }
}
