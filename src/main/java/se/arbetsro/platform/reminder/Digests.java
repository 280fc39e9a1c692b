package se.arbetsro.platform.reminder;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.arbetsro.platform.mail.MailRecipients;
import se.arbetsro.platform.mail.Outbox;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.security.ViewerSource;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Shells;
import se.arbetsro.platform.web.Site;
import se.arbetsro.platform.web.StartPageCard.Line;
import se.arbetsro.platform.web.StartPageLines;

/**
 * Makes the letters of a day: for each person who has an address, the lines of their own start page
 * that are new since the last letter or due now. Each person's is one transaction that begins by
 * taking the day's row, so that two programs, or one that starts anew, make one letter.
 */
@Component
class Digests {

    private static final Logger LOG = LoggerFactory.getLogger(Digests.class);
    private static final Viewer SYSTEM = Viewer.system("reminders");

    private final StartPageLines lines;
    private final Reminders reminders;
    private final Told told;
    private final Outbox outbox;
    private final MailRecipients recipients;
    private final ViewerSource viewers;
    private final Shells shells;
    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Site site;
    private final DigestTime time;

    Digests(
            StartPageLines lines,
            Reminders reminders,
            Told told,
            Outbox outbox,
            MailRecipients recipients,
            ViewerSource viewers,
            Shells shells,
            TransactionTemplate transactions,
            JdbcClient jdbc,
            Clock clock,
            Site site,
            @Value("${arbetsro.digest.time}") String time) {
        this.lines = lines;
        this.reminders = reminders;
        this.told = told;
        this.outbox = outbox;
        this.recipients = recipients;
        this.viewers = viewers;
        this.shells = shells;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.clock = clock;
        this.site = site;
        this.time = new DigestTime(LocalTime.parse(time), clock.getZone());
    }

    /** Makes what is left to make at this moment. */
    void makeDue(BooleanSupplier stop) {
        time.dayAt(clock.instant()).ifPresent(day -> makeAll(day, stop));
    }

    private void makeAll(LocalDate day, BooleanSupplier stop) {
        Set<UUID> left = new HashSet<>();
        CurrentViewer.runAs(
                SYSTEM,
                () ->
                        transactions.executeWithoutResult(_ -> {
                            left.addAll(recipients.reachable());
                            left.removeAll(done(day));
                        }));
        for (UUID account : left) {
            if (stop.getAsBoolean()) {
                return;
            }
            try {
                make(account, day);
            } catch (RuntimeException fault) {
                // One person's page that cannot be made must not keep the others from theirs.
                LOG.error("the reminders of {} could not be made", account, fault);
            }
        }
    }

    private List<UUID> done(LocalDate day) {
        return jdbc.sql("select account from platform.digest where day = ?")
                .param(day)
                .query(UUID.class)
                .list();
    }

    /** Makes the letter of a person for a day, unless that has been done or there is none. */
    void make(UUID account, LocalDate day) {
        Optional<Viewer> viewer =
                CurrentViewer.callAs(SYSTEM, () -> transactions.execute(_ -> viewer(account)));
        viewer.ifPresent(one ->
                CurrentViewer.runAs(
                        one, () -> transactions.executeWithoutResult(_ -> make(one, day))));
    }

    private Optional<Viewer> viewer(UUID account) {
        return viewers.viewerOf(account);
    }

    private void make(Viewer viewer, LocalDate day) {
        Choice choice = reminders.of(viewer.id());
        if (choice.silentOn(day) || !taken(viewer.id(), day, choice.rhythm())) {
            return;
        }
        Shell shell = shells.ofCommand(choice.language(), null);
        Set<String> muted = told.muted(viewer.id(), day);
        Map<String, Line> all = new LinkedHashMap<>();
        lines.waitingFor(viewer, shell).stream()
                .filter(line -> !muted.contains(line.href()))
                .forEach(line -> all.putIfAbsent(line.href(), line));
        Map<String, String> before = new HashMap<>(told.before(viewer.id()));
        LocalDate soon = day.plusDays(choice.rhythm() == Rhythm.WEEKLY ? 6 : 1);
        List<Line> now =
                all.values().stream().filter(line -> isNewOrDue(line, before, day, soon)).toList();
        if (now.isEmpty()) {
            return;
        }
        told.note(viewer.id(), now, day);
        outbox.add(
                        new DigestLetter(shell, choice, site)
                                .to(viewer.id(), now, all.size() - now.size()))
                .ifPresent(letter -> note(viewer.id(), day, letter));
    }

    /** New is also what has another day than when it was told. */
    private static boolean isNewOrDue(
            Line line, Map<String, String> before, LocalDate day, LocalDate soon) {
        return !Told.day(line.due()).equals(before.get(line.href()))
                || (line.due() != null && !line.due().isBefore(day) && !line.due().isAfter(soon));
    }

    /** Takes the day for the person; false when it, or the week of a weekly letter, is taken. */
    private boolean taken(UUID account, LocalDate day, Rhythm rhythm) {
        LocalDate first =
                rhythm == Rhythm.WEEKLY
                        ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        : day;
        return jdbc.sql(
                                """
                                insert into platform.digest (account, day, made_at)
                                select :account, :day, :at
                                where not exists (select from platform.digest
                                    where account = :account and day between :first and :day)
                                on conflict do nothing
                                """)
                        .param("account", account)
                        .param("day", day)
                        .param("first", first)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private void note(UUID account, LocalDate day, UUID letter) {
        jdbc.sql("update platform.digest set letter = ? where account = ? and day = ?")
                .params(letter, account, day)
                .update();
    }
}
