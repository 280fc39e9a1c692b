package se.arbetsro.plan.web.year;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.domain.year.UsualYear;
import se.arbetsro.plan.domain.year.YearKind;
import se.arbetsro.plan.domain.year.YearQueries;
import se.arbetsro.platform.calendar.CalendarFeeds;
import se.arbetsro.platform.calendar.IcsFile;
import se.arbetsro.platform.calendar.YearEntries;
import se.arbetsro.platform.calendar.YearEntry;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Shell;

/** The plan's year as page, table and calendar. */
@Controller
@OfToday
class YearController {

    private final YearEntries entries;
    private final YearQueries queries;
    private final UsualYear usual;
    private final CalendarFeeds feeds;
    private final IcsFile ics;
    private final Access access;
    private final Clock clock;

    YearController(
            YearEntries entries,
            YearQueries queries,
            UsualYear usual,
            CalendarFeeds feeds,
            IcsFile ics,
            Access access,
            Clock clock) {
        this.entries = entries;
        this.queries = queries;
        this.usual = usual;
        this.feeds = feeds;
        this.ics = ics;
        this.access = access;
        this.clock = clock;
    }

    @Allowed(Permission.PLAN_READ)
    @GetMapping("/year")
    Html year(Shell shell, @ModelAttribute YearFilterForm filter) {
        return Html.of(page(shell, filter, null));
    }

    private YearPage page(Shell shell, YearFilterForm filter, @Nullable String address) {
        YearFrame frame = frame(shell, filter);
        List<YearEntry> shown = shown(shell, frame, filter);
        return new YearPage(
                shell,
                frame.words(),
                frame.year(),
                frame.school(),
                YearKind.of(filter.kind()).map(YearKind::key).orElse(""),
                shown,
                YearWheel.of(frame, shown),
                access.mayEverywhere(Permission.YEAR_EDIT),
                queries.none(),
                feeds.isOpen(),
                address);
    }

    private static YearFrame frame(Shell shell, YearFilterForm filter) {
        return YearFrame.of(filter.year(), filter.frame(), shell.today());
    }

    private List<YearEntry> shown(Shell shell, YearFrame frame, YearFilterForm filter) {
        String kind = YearKind.of(filter.kind()).map(YearKind::key).orElse("");
        return entries.between(frame.first(), frame.last(), shell).stream()
                .filter(entry -> kind.isEmpty() || entry.kind().equals(kind))
                .toList();
    }

    @Allowed(Permission.PLAN_READ)
    @GetMapping(path = "/year", params = "format")
    TableFile<YearEntry> file(
            Shell shell, @ModelAttribute YearFilterForm filter, @RequestParam TableFormat format) {
        TableExport<YearEntry> export =
                TableExport.<YearEntry>titled("Årshjul", "Year wheel")
                        .column("Från och med", "From", ValueType.date(), YearEntry::from)
                        .column("Till och med", "To", ValueType.date(), YearEntry::lastDay)
                        .column("Vad", "What", ValueType.text(), YearEntry::title)
                        .column(
                                "Slag",
                                "Kind",
                                ValueType.text(),
                                entry -> shell.t("year.kind." + entry.kind()))
                        .column("Exempel", "Example", ValueType.yesNo(), YearEntry::example)
                        .build();
        return TableFile.of(
                shell, export, format, () -> shown(shell, frame(shell, filter), filter).stream());
    }

    @Allowed(Permission.PLAN_READ)
    @GetMapping("/year/calendar.ics")
    ResponseEntity<byte[]> calendar(Shell shell, @ModelAttribute YearFilterForm filter) {
        YearFrame frame = frame(shell, filter);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("arbetsro-" + frame.words().replace('/', '-') + ".ics")
                                .build()
                                .toString())
                .body(ics.of(shell.t("year.title"), shown(shell, frame, filter), clock.instant()));
    }

    /** Makes the viewer's own address, which this answer alone shows. */
    @Allowed(Permission.PLAN_READ)
    @PostMapping("/year/feed")
    Html open(Shell shell) {
        String address = feeds.open();
        return Html.of(page(shell.at("/year"), new YearFilterForm(null, null, null), address));
    }

    @Allowed(Permission.PLAN_READ)
    @PostMapping("/year/feed/close")
    Html close() {
        feeds.close();
        return Html.redirect("/year").saying("year.feed.closed");
    }

    /** Begins with a usual year. */
    @Allowed(Permission.YEAR_EDIT)
    @PostMapping("/year/usual")
    Html begin(Shell shell) {
        usual.enter(shell.today().getYear());
        return Html.redirect("/year").saying("year.usual.entered");
    }
}
