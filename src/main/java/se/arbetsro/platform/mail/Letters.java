package se.arbetsro.platform.mail;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.NotFound;

/** What an administrator sees of the outbox and does about letters that did not leave. */
@Service
public class Letters {

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;
    private final MailSettings settings;

    Letters(JdbcClient jdbc, AuditTrail audit, Clock clock, MailSettings settings) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
        this.settings = settings;
    }

    /**
     * How the outbox stands.
     *
     * @param delivered in the last thirty days
     * @param oldest since when the oldest of those that wait has waited; null without any
     */
    public record Standing(int waiting, int delivered, int failed, @Nullable Instant oldest) {}

    /** A letter that did not leave; without its text, which is its recipient's. */
    public record Failed(
            UUID id,
            String kind,
            String address,
            Instant createdAt,
            int attempts,
            @Nullable String fault) {}

    /** Whether letters go to a mail server, and not into the folder. */
    public boolean leaveBySmtp() {
        return settings.smtp();
    }

    @Transactional(readOnly = true)
    public Standing standing() {
        return jdbc.sql(
                        """
                        select count(*) filter (where state = 'WAITING') as waiting,
                            count(*) filter (where state = 'DELIVERED') as delivered,
                            count(*) filter (where state = 'FAILED') as failed,
                            min(created_at) filter (where state = 'WAITING') as oldest
                        from platform.letter
                        """)
                .query(Standing.class)
                .single();
    }

    /** Those that were given up, the latest first; at most a thousand. */
    @Transactional(readOnly = true)
    public List<Failed> failed() {
        return jdbc.sql(
                        """
                        select id, kind, address, created_at, attempts, fault from platform.letter
                        where state = 'FAILED' order by created_at desc, id limit 1000
                        """)
                .query(Failed.class)
                .list();
    }

    /**
     * Lets a letter be tried anew, for as long as one that is new.
     *
     * @throws NotFound when it is not among those given up
     */
    @Transactional
    public void retry(UUID id) {
        change(
                id,
                """
                update platform.letter set state = 'WAITING', attempts = 0, next_at = :now,
                    created_at = :now, ended_at = null
                where id = :id and state = 'FAILED'
                """);
        audit.record(Act.of("letter.retried", "letter", id));
    }

    /**
     * Lets a letter be, and forgets its text.
     *
     * @throws NotFound when it is not among those given up
     */
    @Transactional
    public void drop(UUID id) {
        change(
                id,
                """
                update platform.letter set state = 'DROPPED', body = '', ended_at = :now
                where id = :id and state = 'FAILED'
                """);
        audit.record(Act.of("letter.dropped", "letter", id));
    }

    private void change(UUID id, String sql) {
        int changed =
                jdbc.sql(sql)
                        .param("id", id)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update();
        if (changed == 0) {
            throw new NotFound();
        }
    }
}
