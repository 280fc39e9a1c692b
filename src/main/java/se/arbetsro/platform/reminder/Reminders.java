package se.arbetsro.platform.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.web.StartPageCard.Line;

/** What each person has chosen about reminders; everyone sees and sets their own alone. */
@Service
public class Reminders {

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    Reminders(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Something that the viewer is not reminded of.
     *
     * @param until the last day of silence; null for good
     */
    public record Mute(String href, String words, @Nullable LocalDate until) {}

    private record Row(Rhythm rhythm, String language, @Nullable LocalDate silentUntil) {}

    /** What an account has chosen, or what holds for who has not. */
    @Transactional(readOnly = true)
    public Choice of(UUID account) {
        return jdbc.sql(
                        """
                        select rhythm, language, silent_until from platform.reminder_choice
                        where account = ?
                        """)
                .param(account)
                .query(Row.class)
                .optional()
                .map(row ->
                        new Choice(row.rhythm(), Language.of(row.language()), row.silentUntil()))
                .orElse(Choice.USUAL);
    }

    /** What the viewer has muted and is not past, by its words. */
    @Transactional(readOnly = true)
    public List<Mute> mutes() {
        return jdbc.sql(
                        """
                        select href, words, until from platform.reminder_mute
                        where account = platform.viewer()
                            and (until is null or until >= platform.today())
                        order by words collate "sv-SE-x-icu", href
                        """)
                .query(Mute.class)
                .list();
    }

    /** Sets how the viewer is reminded. */
    @Transactional
    public void choose(Choice next) {
        UUID account = CurrentViewer.get().id();
        Choice before = of(account);
        jdbc.sql(
                        """
                        insert into platform.reminder_choice (account, rhythm, language, silent_until)
                        values (:account, :rhythm, :language, cast(:until as date))
                        on conflict (account) do update set rhythm = excluded.rhythm,
                            language = excluded.language, silent_until = excluded.silent_until
                        """)
                .param("account", account)
                .param("rhythm", next.rhythm().name())
                .param("language", next.language().code())
                .param("until", next.silentUntil())
                .update();
        audit.record(
                Act.of("reminder.chosen", "account", account)
                        .with("reminder.rhythm", before.rhythm(), next.rhythm())
                        .with("reminder.language", before.language().code(), next.language().code())
                        .with("reminder.silentUntil", before.silentUntil(), next.silentUntil()));
    }

    /** Lets the viewer not be reminded of a line, for good or until a day. */
    @Transactional
    public void mute(Line line, @Nullable LocalDate until) {
        jdbc.sql(
                        """
                        insert into platform.reminder_mute (account, href, words, until, muted_at)
                        values (platform.viewer(), :href, :words, cast(:until as date), :at)
                        on conflict (account, href) do update set words = excluded.words,
                            until = excluded.until, muted_at = excluded.muted_at
                        """)
                .param("href", line.href())
                .param("words", line.text())
                .param("until", until)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Lets the viewer be reminded of it again. */
    @Transactional
    public void unmute(String href) {
        jdbc.sql(
                        "delete from platform.reminder_mute where account = platform.viewer() and href = ?")
                .param(href)
                .update();
    }
}
