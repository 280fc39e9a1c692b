package se.arbetsro.indicator.web.printed;

import java.util.List;
import se.arbetsro.indicator.domain.printed.PrintedSource;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The publications whose tables were entered.
 *
 * @param q what is searched for
 * @param editable whether the viewer may enter one
 */
public record PrintedSourceListPage(
        Shell shell, List<PrintedSource.Line> sources, String q, boolean editable) implements Page {

    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(shell.t("indicator.title"), "/indicators"));
    }

    public String href(PrintedSource.Line source) {
        return PrintedWords.href(source.id());
    }

    /** How many places disagree, or that nobody has said yet what the tables mean. */
    public String state(PrintedSource.Line source) {
        return source.confirmed()
                ? shell.t("indicator.printedTables.findings", source.findings())
                : shell.t("indicator.printedTables.unconfirmed");
    }
}
