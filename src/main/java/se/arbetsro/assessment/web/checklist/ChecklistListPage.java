package se.arbetsro.assessment.web.checklist;

import java.util.List;
import se.arbetsro.assessment.domain.checklist.ChecklistQueries;
import se.arbetsro.assessment.domain.checklist.ChecklistRow;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The gender equality checklists that the viewer may see.
 *
 * @param writable the units that the viewer writes for
 */
public record ChecklistListPage(
        Shell shell,
        List<ChecklistRow> rows,
        ChecklistFilterForm filter,
        List<Option> years,
        List<Option> districts,
        List<ChecklistQueries.Named> writable)
        implements Page {

    static final String PATH = "/equality-checklists";

    public String href(ChecklistRow row) {
        return shell.link(
                unit(row.unitId().value().toString(), row.lineKey() == null ? "" : row.lineKey()));
    }

    public String href(ChecklistQueries.Named unit) {
        return unit(unit.unit().value().toString(), "");
    }

    private static String unit(String unit, String line) {
        return PATH + "/units/" + unit + (line.isEmpty() ? "" : "?line=" + line);
    }

    public String line(ChecklistRow row) {
        return line(shell, row);
    }

    static String line(Shell shell, ChecklistRow row) {
        Text2 name = row.line();
        return name == null ? shell.t("assessment.line.whole") : shell.in(name);
    }

    public String state(ChecklistRow row) {
        return state(shell, row);
    }

    static String state(Shell shell, ChecklistRow row) {
        return row.done() == null
                ? shell.t("assessment.checklist.begun")
                : shell.t("assessment.checklist.done", shell.date(row.done()));
    }

    public String counts(ChecklistRow row) {
        return shell.t(
                "assessment.checklist.counts",
                row.yes(),
                row.partly(),
                row.no(),
                row.notRelevant(),
                row.asked());
    }
}
