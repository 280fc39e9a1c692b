package se.arbetsro.assessment.web.checklist;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.assessment.domain.checklist.ChecklistQueries;
import se.arbetsro.assessment.domain.checklist.ChecklistRow;
import se.arbetsro.assessment.web.Words;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;

/** The gender equality checklists of all years and operations that the viewer may see. */
@Controller
class ChecklistListController {

    private static final ValueType<Integer> COUNT = ValueType.wholeNumber(0, Integer.MAX_VALUE);

    private final ChecklistQueries queries;

    ChecklistListController(ChecklistQueries queries) {
        this.queries = queries;
    }

    @Allowed(Permission.ANALYSIS_READ)
    @GetMapping(ChecklistListPage.PATH)
    Html list(Shell shell, @ModelAttribute ChecklistFilterForm form) {
        return Html.of(
                new ChecklistListPage(
                        shell,
                        queries.all(form.filter(), Words.moment(shell)),
                        form,
                        queries.years().stream()
                                .map(year -> Option.of(year.toString(), year.toString()))
                                .toList(),
                        queries.districts().stream()
                                .map(one -> Option.of(one.unit().value().toString(), one.name()))
                                .toList(),
                        shell.asOf() == null ? queries.writable() : List.of()));
    }

    @Allowed(Permission.ANALYSIS_READ)
    @GetMapping(path = ChecklistListPage.PATH, params = "format")
    TableFile<ChecklistRow> file(
            Shell shell,
            @ModelAttribute ChecklistFilterForm form,
            @RequestParam TableFormat format) {
        List<ChecklistRow> rows = queries.all(form.filter(), Words.moment(shell));
        return TableFile.of(
                shell,
                TableExport.<ChecklistRow>titled("Checklistor", "Checklists")
                        .column("År", "Year", COUNT, ChecklistRow::year)
                        .column(
                                "Förvaltning",
                                "Administration",
                                ValueType.text(),
                                ChecklistRow::district)
                        .column("Enhet", "Unit", ValueType.text(), ChecklistRow::unit)
                        .column(
                                "Verksamhetsområde",
                                "Service line",
                                ValueType.text(),
                                row -> ChecklistListPage.line(shell, row))
                        .column(
                                "Läge",
                                "State",
                                ValueType.text(),
                                row -> ChecklistListPage.state(shell, row))
                        .column("Ja", "Yes", COUNT, ChecklistRow::yes)
                        .column("Delvis", "Partly", COUNT, ChecklistRow::partly)
                        .column("Nej", "No", COUNT, ChecklistRow::no)
                        .column("Inte aktuellt", "Not relevant", COUNT, ChecklistRow::notRelevant)
                        .column("Frågor", "Asked", COUNT, ChecklistRow::asked)
                        .build(),
                format,
                rows::stream);
    }
}
