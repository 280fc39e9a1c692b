package se.arbetsro.indicator.web.open;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** What is published, and the form by which it is taken as open data. */
public record OpenDataPage(Shell shell, OpenDataForm form, FormErrors errors, List<Row> rows)
        implements Page {

    /**
     * @param figures how many are published
     * @param last what the latest is about
     */
    public record Row(
            String key, String name, @Nullable String lang, String figures, String last) {}

    public List<Option> licences() {
        return List.of(
                Option.of("CC0", shell.t("indicator.open.licence.CC0")),
                Option.of("CC_BY", shell.t("indicator.open.licence.CC_BY")));
    }

    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(shell.t("indicator.title"), "/indicators"));
    }
}
