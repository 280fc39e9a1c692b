package se.arbetsro.indicator.web.printed;

import java.util.List;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The form in which a publication is told of and, when it is new, its tables are pasted or sent.
 *
 * @param isNew whether its tables are asked for too
 */
public record PrintedSourceFormPage(
        Shell shell,
        boolean isNew,
        String back,
        String action,
        PrintedSourceForm form,
        FormErrors errors)
        implements Page {

    public List<Crumb> breadcrumb() {
        return PrintedWords.crumbs(shell);
    }

    public String title() {
        return shell.t(isNew ? "indicator.printedTables.new" : "indicator.printedTables.describe");
    }
}
