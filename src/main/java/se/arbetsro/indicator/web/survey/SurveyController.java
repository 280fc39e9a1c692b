package se.arbetsro.indicator.web.survey;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Municipality;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Shell;

/** The survey of autumn 2018 in the sample; another municipality has its own, and no such page. */
@Controller
@OfToday
class SurveyController {

    /** One number of one table. */
    private record Cell(String table, String row, String column, int count) {}

    private final Municipality municipality;

    SurveyController(Municipality municipality) {
        this.municipality = municipality;
    }

    @Allowed(Permission.INDICATOR_READ)
    @GetMapping("/indicators/survey-2018")
    Html survey(Shell shell) {
        return Html.of(SurveyPage.of(shell, tables()));
    }

    @Allowed(Permission.INDICATOR_READ)
    @GetMapping(path = "/indicators/survey-2018", params = "format")
    TableFile<?> file(Shell shell, @RequestParam TableFormat format) {
        List<Cell> cells = cells(SurveyPage.of(shell, tables()));
        return TableFile.of(
                shell,
                TableExport.<Cell>titled("Enkäten hösten 2018", "The survey of autumn 2018")
                        .column("Tabell", "Table", ValueType.text(), Cell::table)
                        .column("Rad", "Row", ValueType.text(), Cell::row)
                        .column("Kolumn", "Column", ValueType.text(), Cell::column)
                        .column(
                                "Antal",
                                "Count",
                                ValueType.wholeNumber(0, Integer.MAX_VALUE),
                                Cell::count)
                        .build(),
                format,
                cells::stream);
    }

    private static List<Cell> cells(SurveyPage page) {
        List<Cell> cells = new ArrayList<>();
        for (SurveyPage.Group group : page.groups()) {
            for (SurveyPage.Row row : group.rows()) {
                for (int i = 0; i < group.columns().size(); i++) {
                    cells.add(
                            new Cell(
                                    group.title(),
                                    row.name(),
                                    group.columns().get(i),
                                    row.counts().get(i)));
                }
            }
        }
        return cells;
    }

    private SurveyTables tables() {
        if (!municipality.sample()) {
            throw new NotFound();
        }
        return SurveyTables.read();
    }
}
