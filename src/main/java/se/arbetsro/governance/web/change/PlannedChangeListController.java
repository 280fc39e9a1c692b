package se.arbetsro.governance.web.change;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.governance.domain.change.PlannedChangeFilter;
import se.arbetsro.governance.domain.change.PlannedChangeQueries;
import se.arbetsro.governance.domain.change.PlannedChangeQueries.ChangeRow;
import se.arbetsro.governance.domain.change.UnitChoices;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Paging;
import se.arbetsro.platform.web.Shell;

/** All planned changes that the viewer may know of, as a page and as a file. */
@Controller
@OfToday
class PlannedChangeListController {

    private final PlannedChangeQueries changes;
    private final UnitChoices units;

    PlannedChangeListController(PlannedChangeQueries changes, UnitChoices units) {
        this.changes = changes;
        this.units = units;
    }

    @Allowed(Permission.PLANNED_CHANGE_READ)
    @GetMapping("/planned-changes")
    Html list(
            Shell shell,
            @ModelAttribute PlannedChangeFilterForm form,
            @RequestParam(defaultValue = "1") int page) {
        PlannedChangeFilter filter = form.filter();
        Paging paging = Paging.of(page, changes.count(filter));
        List<Option> choices =
                units.readable(shell.today()).stream()
                        .map(unit -> Option.of(unit.id().value().toString(), unit.name()))
                        .toList();
        List<Option> years =
                changes.years().stream()
                        .map(year -> Option.of(year.toString(), year.toString()))
                        .toList();
        return Html.of(
                new PlannedChangeListPage(
                        shell,
                        changes.list(filter, paging.size(), paging.offset()),
                        paging,
                        form,
                        choices,
                        years,
                        Access.may(CurrentViewer.get(), Permission.PLANNED_CHANGE_EDIT)));
    }

    @Allowed(Permission.PLANNED_CHANGE_READ)
    @GetMapping(path = "/planned-changes", params = "format")
    TableFile<ChangeRow> file(
            Shell shell,
            @ModelAttribute PlannedChangeFilterForm form,
            @RequestParam TableFormat format) {
        return TableFile.of(
                shell,
                PlannedChangeListPage.export(shell),
                format,
                () -> changes.list(form.filter(), Integer.MAX_VALUE, 0).stream());
    }
}
