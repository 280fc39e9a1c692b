package se.arbetsro.plan.web.year;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The form of a day of the plan's year; for one that there is also that of its day in one year.
 *
 * @param year which one; 0 when none can be moved
 * @param dayOfYear the day in that year
 */
public record YearEntryPage(
        Shell shell,
        YearEntryForm form,
        FormErrors errors,
        @Nullable String id,
        int year,
        @Nullable String dayOfYear,
        boolean mayEdit)
        implements Page {

    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(shell.t("year.title"), "/year"));
    }

    public boolean isNew() {
        return id == null;
    }

    public String title() {
        return isNew() ? shell.t("year.new") : form.nameSv() == null ? "" : form.nameSv();
    }

    public String action() {
        return isNew() ? "/year/entries" : "/year/entries/" + id;
    }

    public List<Option> kinds() {
        return YearKinds.options(shell);
    }

    public String kind() {
        return shell.t("year.kind." + form.kind());
    }
}
