package se.arbetsro.assessment.web.checklist;

import java.util.List;
import se.arbetsro.assessment.domain.checklist.ChecklistQueries;
import se.arbetsro.assessment.domain.checklist.Operation;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** The checklist of a year, to fill in. */
public record ChecklistFormPage(
        Shell shell,
        Operation operation,
        String unit,
        String line,
        int year,
        List<ChecklistQueries.Item> items,
        ChecklistForm form,
        FormErrors errors)
        implements Page {

    public String back() {
        return ChecklistListPage.PATH
                + "/units/"
                + operation.unit().value()
                + (operation.serviceLine() == null ? "" : "?line=" + operation.serviceLine());
    }

    public String action() {
        return ChecklistListPage.PATH + "/units/" + operation.unit().value() + "/" + year;
    }

    public String lineKey() {
        return operation.serviceLine() == null ? "" : operation.serviceLine();
    }

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("assessment.checklist.title"), ChecklistListPage.PATH),
                new Crumb(unit, back()));
    }

    public List<Option> stands() {
        return StandWords.options(shell);
    }
}
