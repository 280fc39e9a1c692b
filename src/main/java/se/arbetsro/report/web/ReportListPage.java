package se.arbetsro.report.web;

import java.util.List;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** The reports that the viewer may see, the latest period first. */
public record ReportListPage(
        Shell shell,
        List<Row> rows,
        ReportFilter filter,
        List<Option> units,
        List<Option> years,
        boolean mayBegin)
        implements Page {

    /**
     * @param edition from 1; above that it corrects an earlier one
     * @param frozen when it was frozen; empty while it is open
     */
    public record Row(
            String href, String unit, String period, int edition, String frozen, boolean sample) {}

    public String lead() {
        long frozen = rows.stream().filter(row -> !row.frozen().isEmpty()).count();
        return shell.t("report.list.lead", rows.size(), frozen);
    }

    public List<Option> kinds() {
        return ReportWords.kinds(shell);
    }
}
