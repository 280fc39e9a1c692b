package se.arbetsro.governance.web.meeting;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.governance.domain.body.BodyFilter;
import se.arbetsro.governance.domain.body.BodyQueries;
import se.arbetsro.governance.domain.body.SeatQueries;
import se.arbetsro.governance.domain.meeting.MeetingQueries;
import se.arbetsro.governance.domain.meeting.MeetingQueries.MeetingFilter;
import se.arbetsro.governance.domain.meeting.MeetingQueries.MeetingRow;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Paging;
import se.arbetsro.platform.web.Shell;

/** All meetings that the viewer may know of, as a page and as a file. */
@Controller
@OfToday
class MeetingListController {

    private static final int MENU = 200;

    private final MeetingQueries meetings;
    private final BodyQueries bodies;
    private final SeatQueries seats;

    MeetingListController(MeetingQueries meetings, BodyQueries bodies, SeatQueries seats) {
        this.meetings = meetings;
        this.bodies = bodies;
        this.seats = seats;
    }

    @Allowed(Permission.BODY_READ)
    @GetMapping("/meetings")
    Html list(
            Shell shell,
            @ModelAttribute MeetingFilterForm form,
            @RequestParam(defaultValue = "1") int page) {
        MeetingFilter filter = form.filter();
        Paging paging = Paging.of(page, meetings.count(filter));
        List<Option> known =
                bodies.list(BodyFilter.ALL, shell.today(), MENU, 0).stream()
                        .map(body -> Option.of(body.id().value().toString(), body.name()))
                        .toList();
        List<Option> units =
                seats.units(Permission.BODY_READ.name(), shell.today()).stream()
                        .map(unit -> Option.of(unit.id().value().toString(), unit.name()))
                        .toList();
        return Html.of(
                new MeetingListPage(
                        shell,
                        meetings.list(filter, paging.size(), paging.offset()),
                        paging,
                        form,
                        known,
                        units));
    }

    @Allowed(Permission.BODY_READ)
    @GetMapping(path = "/meetings", params = "format")
    TableFile<MeetingRow> file(
            Shell shell, @ModelAttribute MeetingFilterForm form, @RequestParam TableFormat format) {
        return TableFile.of(
                shell,
                MeetingListPage.export(shell),
                format,
                () -> meetings.list(form.filter(), Integer.MAX_VALUE, 0).stream());
    }
}
