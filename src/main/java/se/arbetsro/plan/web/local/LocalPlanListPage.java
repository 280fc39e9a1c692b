package se.arbetsro.plan.web.local;

import java.util.List;
import se.arbetsro.plan.domain.local.LocalPlanQueries;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Paging;
import se.arbetsro.platform.web.Shell;

/**
 * The local plans that the viewer may see.
 *
 * @param version the key of the version that is shown; empty for all
 * @param writes whether the viewer may begin one
 */
public record LocalPlanListPage(
        Shell shell,
        List<LocalPlanQueries.LocalPlanRow> plans,
        Paging paging,
        List<Option> versions,
        String version,
        List<Option> units,
        String unit,
        boolean writes)
        implements Page {

    public String href(LocalPlanQueries.LocalPlanRow row) {
        return shell.link("/local-plans/" + row.id().value());
    }

    public String period(LocalPlanQueries.LocalPlanRow row) {
        return Periods.of(shell, row.period());
    }
}
