package se.arbetsro.organisation.web.filter;

import java.util.List;
import se.arbetsro.organisation.domain.filter.ListAddress;
import se.arbetsro.organisation.domain.filter.SavedFilters;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** The saved filters of a list as a menu on it. */
public record SavedFilterMenuPage(
        Shell shell, ListAddress list, String all, List<SavedFilters.FilterRow> filters)
        implements Page {}
