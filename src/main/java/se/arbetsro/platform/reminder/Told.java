package se.arbetsro.platform.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arbetsro.platform.jobs.Tidying;
import se.arbetsro.platform.web.StartPageCard.Line;

/** What someone has been reminded of, and has muted. */
@Component
class Told implements Tidying {

    private static final int KEPT_DAYS = 180;

    private final JdbcClient jdbc;
    private final Clock clock;

    Told(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Row(String href, @Nullable LocalDate due) {}

    /** The addresses that the account has muted on a day. */
    Set<String> muted(UUID account, LocalDate day) {
        return jdbc
                .sql(
                        """
                        select href from platform.reminder_mute
                        where account = :account and (until is null or until >= :day)
                        """)
                .param("account", account)
                .param("day", day)
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /** The day that each line had when it was told last; an empty text for none. */
    Map<String, String> before(UUID account) {
        return jdbc
                .sql("select href, due from platform.reminder_told where account = ?")
                .param(account)
                .query(Row.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Row::href, row -> day(row.due())));
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    void note(UUID account, List<Line> lines, LocalDate day) {
        for (Line line : lines) {
            jdbc.sql(
                            """
                            insert into platform.reminder_told (account, href, due, told_on)
                            values (:account, :href, cast(:due as date), :day)
                            on conflict (account, href) do update set due = excluded.due,
                                told_on = excluded.told_on
                            """)
                    .param("account", account)
                    .param("href", line.href())
                    .param("due", line.due())
                    .param("day", day)
                    .update();
        }
    }

    @Override
    public void tidy() {
        LocalDate limit = LocalDate.now(clock).minusDays(KEPT_DAYS);
        jdbc.sql("delete from platform.reminder_told where told_on < ?").param(limit).update();
        jdbc.sql("delete from platform.digest where day < ?").param(limit).update();
        jdbc.sql("delete from platform.reminder_mute where until < ?").param(limit).update();
    }
}
