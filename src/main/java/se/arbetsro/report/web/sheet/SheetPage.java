package se.arbetsro.report.web.sheet;

import java.util.List;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * A unit on one page.
 *
 * @param body the laid out sheet
 * @param since from which day on what is done is told
 */
public record SheetPage(
        Shell shell, String id, String unit, String body, String since, boolean names)
        implements Page {

    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(unit, "/units/" + id));
    }

    public String title() {
        return shell.t("sheet.title", unit);
    }

    public String file(String ending) {
        return "/units/"
                + id
                + "/sheet."
                + ending
                + "?since="
                + since
                + (names ? "&names=true" : "");
    }
}
