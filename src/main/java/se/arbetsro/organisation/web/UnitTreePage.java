package se.arbetsro.organisation.web;

import java.util.List;
import se.arbetsro.organisation.domain.UnitQueries;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** All units as a tree, on a day. */
public record UnitTreePage(Shell shell, List<UnitQueries.TreeRow> units) implements Page {}
