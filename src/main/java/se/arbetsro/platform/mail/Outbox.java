package se.arbetsro.platform.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.platform.jobs.Tidying;

/** Takes letters: with the transaction that caused them, or not at all. */
@Component
public class Outbox implements Tidying {

    private static final Duration KEPT = Duration.ofDays(30);

    private static final int BATCH = 500;

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

    /**
     * Takes letters whose text is encrypted; each leaves as one that was added alone.
     *
     * @param sealedBy the key, which a {@link LetterOpening} knows
     * @return the recipients who have an address; the others get no mail
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<UUID> addSealed(UUID sealedBy, List<Letter> letters) {
        return insertAll(sealedBy, letters);
    }

    /**
     * Takes several letters at once.
     *
     * @return the recipients who have an address; the others get no mail
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<UUID> addAll(List<Letter> letters) {
        return insertAll(null, letters);
    }

    private Set<UUID> insertAll(@Nullable UUID sealedBy, List<Letter> letters) {
        Map<UUID, MailAddress> addresses =
                recipients.addressesOf(letters.stream().map(Letter::recipient).toList());
        List<Letter> leaving =
                letters.stream()
                        .filter(letter -> addresses.containsKey(letter.recipient()))
                        .toList();
        for (int from = 0; from < leaving.size(); from += BATCH) {
            insert(
                    sealedBy,
                    leaving.subList(from, Math.min(from + BATCH, leaving.size())),
                    addresses);
        }
        return addresses.keySet();
    }

    private void insert(
            @Nullable UUID sealedBy, List<Letter> letters, Map<UUID, MailAddress> addresses) {
        jdbc.sql(
                        """
                        insert into platform.letter (id, recipient, address, kind, language, subject,
                            body, created_at, state, attempts, next_at, sealed_by)
                        select gen_random_uuid(), letter.*, cast(:at as timestamptz), 'WAITING', 0, :at, cast(:key as uuid)
                        from unnest(cast(:recipients as uuid[]), cast(:addresses as text[]),
                            cast(:kinds as text[]), cast(:languages as text[]),
                            cast(:subjects as text[]), cast(:bodies as text[])) as letter
                        """)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("key", sealedBy)
                .param("recipients", letters.stream().map(Letter::recipient).toArray(UUID[]::new))
                .param("addresses", texts(letters, one -> address(addresses, one)))
                .param("kinds", texts(letters, Letter::kind))
                .param("languages", texts(letters, one -> one.language().code()))
                .param("subjects", texts(letters, Letter::subject))
                .param("bodies", texts(letters, Letter::body))
                .update();
    }

    private static String address(Map<UUID, MailAddress> addresses, Letter letter) {
        return Objects.requireNonNull(addresses.get(letter.recipient())).text();
    }

    private static String[] texts(List<Letter> letters, Function<Letter, String> text) {
        return letters.stream().map(text).toArray(String[]::new);
    }

    /** Whether letters that are sealed by a key are still on their way. */
    @Transactional(readOnly = true)
    public boolean waiting(UUID sealedBy) {
        return jdbc.sql(
                        """
                        select exists (select from platform.letter
                            where sealed_by = ? and state = 'WAITING')
                        """)
                .param(sealedBy)
                .query(Boolean.class)
                .single();
    }

    /**
     * Forgets the texts of letters sealed by a key that did not leave and now never can.
     *
     * @return whom they were for
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<UUID> dropSealed(UUID sealedBy) {
        return jdbc.sql(
                        """
                        update platform.letter set state = 'DROPPED', body = '', leased_by = null,
                            leased_until = null, ended_at = coalesce(ended_at, :now)
                        where sealed_by = :key and state in ('WAITING', 'FAILED')
                        returning recipient
                        """)
                .param("key", sealedBy)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
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
