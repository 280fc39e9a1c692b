package se.arbetsro.governance.web.body;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.governance.domain.body.BodyFilter;
import se.arbetsro.governance.domain.body.BodyQueries;
import se.arbetsro.governance.domain.body.SeatQueries;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Paging;
import se.arbetsro.platform.web.Shell;

/** All bodies that the viewer may know of, as a page and as a file. */
@Controller
class BodyListController {

    private final BodyQueries bodies;
    private final SeatQueries seats;

    BodyListController(BodyQueries bodies, SeatQueries seats) {
        this.bodies = bodies;
        this.seats = seats;
    }

    @Allowed(Permission.BODY_READ)
    @GetMapping("/bodies")
    Html list(
            Shell shell,
            @ModelAttribute BodyFilterForm form,
            @RequestParam(defaultValue = "1") int page) {
        BodyFilter filter = form.filter();
        Paging paging = Paging.of(page, bodies.count(filter, shell.day()));
        List<Option> units =
                seats.units(Permission.BODY_READ.name(), shell.day()).stream()
                        .map(unit -> Option.of(unit.id().value().toString(), unit.name()))
                        .toList();
        return Html.of(
                new BodyListPage(
                        shell,
                        bodies.list(filter, shell.day(), paging.size(), paging.offset()),
                        paging,
                        form,
                        units,
                        shell.asOf() == null
                                && Access.may(CurrentViewer.get(), Permission.BODY_EDIT)));
    }

    @Allowed(Permission.BODY_READ)
    @GetMapping(path = "/bodies", params = "format")
    TableFile<BodyQueries.BodyRow> file(
            Shell shell, @ModelAttribute BodyFilterForm form, @RequestParam TableFormat format) {
        return TableFile.of(
                shell,
                BodyListPage.export(shell),
                format,
                () -> bodies.list(form.filter(), shell.day(), Integer.MAX_VALUE, 0).stream());
    }
}
