package se.arbetsro.platform.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.reminder.Reminders;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.security.Open;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.security.ViewerSource;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Shells;

/**
 * What calendar programs fetch. They cannot sign in: who knows the address is the person that made
 * it, with the rights of the moment and for nothing but the days.
 */
@Controller
class CalendarController {

    static final MediaType ICS = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private static final Viewer SYSTEM = Viewer.system("calendar");

    private final CalendarFeeds feeds;
    private final YearEntries entries;
    private final IcsFile file;
    private final ViewerSource viewers;
    private final Shells shells;
    private final Reminders reminders;
    private final TransactionTemplate transactions;
    private final Clock clock;

    CalendarController(
            CalendarFeeds feeds,
            YearEntries entries,
            IcsFile file,
            ViewerSource viewers,
            Shells shells,
            Reminders reminders,
            TransactionTemplate transactions,
            Clock clock) {
        this.feeds = feeds;
        this.entries = entries;
        this.file = file;
        this.viewers = viewers;
        this.shells = shells;
        this.reminders = reminders;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Open
    @GetMapping("/calendar/{token}")
    ResponseEntity<byte[]> feed(@PathVariable String token) {
        Viewer viewer =
                CurrentViewer.callAs(
                                SYSTEM, () -> feeds.accountOf(token).flatMap(viewers::viewerOf))
                        .orElseThrow(NotFound::new);
        byte[] calendar =
                CurrentViewer.callAs(viewer, () -> transactions.execute(_ -> calendar(viewer)));
        return ResponseEntity.ok()
                .contentType(ICS)
                .cacheControl(CacheControl.noStore())
                .body(calendar);
    }

    /** In the language in which its owner is reminded: a calendar program chooses none. */
    private byte[] calendar(Viewer owner) {
        Shell shell = shells.ofCommand(reminders.of(owner.id()).language(), null);
        LocalDate today = LocalDate.now(clock);
        List<YearEntry> days = entries.between(today.minusYears(1), today.plusMonths(18), shell);
        return file.of(shell.t("year.title"), days, clock.instant());
    }
}
