package se.arbetsro.platform.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.platform.jobs.Tidying;

/** Takes letters: with the transaction that caused them, or not at all. */
@Component
public class Outbox implements Tidying {

    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final MailRecipients recipients;
    private final Clock clock;

    Outbox(JdbcClient jdbc, MailRecipients recipients, Clock clock) {
        this.jdbc = jdbc;
        this.recipients = recipients;
        this.clock = clock;
    }

    /**
     * Takes a letter, which leaves within seconds of the commit; rolled back, there was none.
     *
     * @return its id; empty when the recipient has no address and so gets no mail
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<UUID> add(Letter letter) {
        return recipients.addressOf(letter.recipient()).map(address -> insert(letter, address));
    }

    private UUID insert(Letter letter, MailAddress address) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into platform.letter (id, recipient, address, kind, language, subject,
                            body, created_at, state, attempts, next_at)
                        values (:id, :recipient, :address, :kind, :language, :subject, :body, :at,
                            'WAITING', 0, :at)
                        """)
                .param("id", id)
                .param("recipient", letter.recipient())
                .param("address", address.text())
                .param("kind", letter.kind())
                .param("language", letter.language().code())
                .param("subject", letter.subject())
                .param("body", letter.body())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /** Forgets what became of letters after a month. */
    @Override
    public void tidy() {
        jdbc.sql("delete from platform.letter where ended_at < ?")
                .param(clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }
}
