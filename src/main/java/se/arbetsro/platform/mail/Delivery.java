package se.arbetsro.platform.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.security.Viewer;

/**
 * Delivers what is due, one letter after the other. A letter is claimed under a lease in one
 * transaction, handed over outside of any, and noted in another: killed in between, it is claimed
 * again when the lease has run out. Any number of programs may do so side by side.
 */
@Component
class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final Viewer MAIL = Viewer.system("mail");

    /** A letter that has not left by then will not. */
    static final Duration GIVEN_UP = Duration.ofDays(3);

    private final JdbcClient jdbc;
    private final Transport transport;
    private final List<LetterOpening> openings;
    private final TransactionTemplate alone;
    private final Clock clock;
    private final Duration lease;

    Delivery(
            JdbcClient jdbc,
            Transport transport,
            List<LetterOpening> openings,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${arbetsro.mail.lease:PT5M}") Duration lease) {
        this.jdbc = jdbc;
        this.transport = transport;
        this.openings = openings;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
        this.lease = lease;
    }

    /** The same by another transport and clock. */
    Delivery by(Transport other, Clock time, PlatformTransactionManager transactions) {
        return new Delivery(jdbc, other, openings, transactions, time, lease);
    }

    /** How long is waited after so many attempts: a minute at first, at most four hours. */
    static Duration pauseAfter(int attempts) {
        return switch (attempts) {
            case 0, 1 -> Duration.ofMinutes(1);
            case 2 -> Duration.ofMinutes(5);
            case 3 -> Duration.ofMinutes(15);
            case 4 -> Duration.ofHours(1);
            default -> Duration.ofHours(4);
        };
    }

    /**
     * Delivers until nothing is due.
     *
     * @param stop asked after each letter
     * @return how many were delivered
     */
    int deliverDue(BooleanSupplier stop) {
        int delivered = 0;
        while (!stop.getAsBoolean()) {
            UUID claim = UUID.randomUUID();
            Optional<Outgoing> letter = aside(() -> claim(claim));
            if (letter.isEmpty()) {
                break;
            }
            if (deliver(letter.get(), claim)) {
                delivered++;
            }
        }
        return delivered;
    }

    private boolean deliver(Outgoing letter, UUID claim) {
        try {
            transport.deliver(opened(letter));
        } catch (NotDelivered refused) {
            Instant next = clock.instant().plus(pauseAfter(letter.attempts()));
            boolean over = refused.forGood() || next.isAfter(letter.createdAt().plus(GIVEN_UP));
            LOG.warn("letter {} was not delivered: {}", letter.id(), refused.words());
            aside(() -> note(letter, claim, over ? "FAILED" : "WAITING", next, refused.words()));
            return false;
        }
        aside(() -> note(letter, claim, "DELIVERED", clock.instant(), null));
        return true;
    }

    private Outgoing opened(Outgoing letter) throws NotDelivered {
        UUID key = letter.sealedBy();
        if (key == null) {
            return letter;
        }
        try {
            return openings.stream()
                    .flatMap(opening -> opening.open(key, letter.body()).stream())
                    .findFirst()
                    .map(letter::opened)
                    .orElseThrow(NotDelivered::unreadable);
        } catch (IllegalStateException notNow) {
            throw new NotDelivered(notNow, false);
        }
    }

    private Optional<Outgoing> claim(UUID claim) {
        return jdbc.sql(
                        """
                        update platform.letter set attempts = attempts + 1, leased_by = :claim,
                            leased_until = :until
                        where id = (
                            select id from platform.letter
                            where state = 'WAITING' and next_at <= :now
                                and (leased_until is null or leased_until <= :now)
                            order by next_at, id limit 1 for update skip locked)
                        returning id, address, language, subject, body, created_at, attempts, sealed_by
                        """)
                .param("claim", claim)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("until", clock.instant().plus(lease).atOffset(ZoneOffset.UTC))
                .query(Outgoing.class)
                .optional();
    }

    private int note(
            Outgoing letter, UUID claim, String state, Instant next, @Nullable String fault) {
        return jdbc.sql(
                        """
                        update platform.letter set state = :state, leased_by = null, leased_until = null,
                            next_at = :next, fault = cast(:fault as text),
                            ended_at = case when :state = 'WAITING' then null else cast(:now as timestamptz) end,
                            body = case when :state = 'DELIVERED' then '' else body end
                        where id = :id and leased_by = :claim
                        """)
                .param("state", state)
                .param("next", next.atOffset(ZoneOffset.UTC))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("fault", fault)
                .param("id", letter.id())
                .param("claim", claim)
                .update();
    }

    private <T> T aside(Supplier<T> work) {
        return CurrentViewer.callAs(MAIL, () -> alone.execute(_ -> work.get()));
    }
}
