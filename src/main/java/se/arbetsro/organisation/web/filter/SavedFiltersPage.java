package se.arbetsro.organisation.web.filter;

import java.util.List;
import se.arbetsro.organisation.domain.filter.ListAddress;
import se.arbetsro.organisation.domain.filter.SavedFilters;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** The saved filters of one list, and the form that saves the one of now. */
public record SavedFiltersPage(
        Shell shell,
        ListAddress list,
        List<SavedFilters.FilterRow> filters,
        SavedFilterForm form,
        FormErrors errors,
        List<Option> units)
        implements Page {

    /** Whether anything narrows the list now, so that there is something to save. */
    public boolean savable() {
        return !list.query().isEmpty();
    }

    /** With whom it is shared, or who shares it; empty when it is one's own alone. */
    public String shared(SavedFilters.FilterRow row) {
        if (row.unitName() == null) {
            return "";
        }
        if (row.own()) {
            return shell.t("organisation.filter.sharedWith", row.unitName());
        }
        return row.ownerName() == null
                ? shell.t("organisation.filter.sharedIn", row.unitName())
                : shell.t("organisation.filter.sharedBy", row.ownerName(), row.unitName());
    }
}
