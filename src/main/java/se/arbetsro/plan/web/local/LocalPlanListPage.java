package se.arbetsro.plan.web.local;

import java.util.List;
import se.arbetsro.plan.domain.local.LocalPlanQueries;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.ValueType;
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

    private static final ValueType<Integer> COUNT = ValueType.wholeNumber(0, Integer.MAX_VALUE);

    static final TableExport<LocalPlanQueries.LocalPlanRow> EXPORT =
            TableExport.<LocalPlanQueries.LocalPlanRow>titled("Lokala planer", "Local plans")
                    .column("Enhet", "Unit", ValueType.text(), row -> row.unitName())
                    .column("Del av", "Part of", ValueType.text(), row -> row.aboveName())
                    .column(
                            "Planversion",
                            "Plan version",
                            ValueType.text(),
                            row -> row.versionKey())
                    .column("Från", "From", ValueType.date(), row -> row.period().from())
                    .column("Till", "To", ValueType.date(), row -> row.period().lastDay())
                    .column("Valda områden", "Areas", COUNT, row -> row.areas())
                    .column("Öppna mål", "Open goals", COUNT, row -> row.openGoals())
                    .column(
                            "Öppna aktiviteter",
                            "Open activities",
                            COUNT,
                            row -> row.openActivities())
                    .column("Försenade", "Overdue", COUNT, row -> row.overdue())
                    .build();

    public String href(LocalPlanQueries.LocalPlanRow row) {
        return shell.link("/local-plans/" + row.id().value());
    }

    public String period(LocalPlanQueries.LocalPlanRow row) {
        return Periods.of(shell, row.period());
    }
}
