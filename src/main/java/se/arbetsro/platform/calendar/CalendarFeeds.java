package se.arbetsro.platform.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.web.Site;

/** Makes and closes the secret addresses of calendars; each person has one at most. */
@Service
public class CalendarFeeds {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;
    private final Site site;

    CalendarFeeds(JdbcClient jdbc, AuditTrail audit, Clock clock, Site site) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
        this.site = site;
    }

    /**
     * Makes an address for the viewer; one that there was is closed.
     *
     * @return the address, which is shown this once and kept nowhere
     */
    @Transactional
    public String open() {
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        UUID account = CurrentViewer.get().id();
        jdbc.sql(
                        """
                        insert into platform.calendar_feed (account, hash, created_at)
                        values (:account, :hash, :at)
                        on conflict (account) do update set hash = excluded.hash,
                            created_at = excluded.created_at, last_read_on = null
                        """)
                .param("account", account)
                .param("hash", hash(token))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        audit.record(Act.of("calendar.opened", "account", account));
        return site.at("/calendar/" + token);
    }

    /** Closes the viewer's address at once. */
    @Transactional
    public void close() {
        UUID account = CurrentViewer.get().id();
        int closed =
                jdbc.sql("delete from platform.calendar_feed where account = ?")
                        .param(account)
                        .update();
        if (closed > 0) {
            audit.record(Act.of("calendar.closed", "account", account));
        }
    }

    /** Whether the viewer has an address. */
    @Transactional(readOnly = true)
    public boolean isOpen() {
        return jdbc.sql(
                        "select exists (select from platform.calendar_feed where account = platform.viewer())")
                .query(Boolean.class)
                .single();
    }

    /** Whose address it is; empty for one that is closed or never was. */
    @Transactional
    Optional<UUID> accountOf(String token) {
        return jdbc.sql(
                        """
                        update platform.calendar_feed set last_read_on = platform.today()
                        where hash = ? returning account
                        """)
                .param(hash(token))
                .query(UUID.class)
                .optional();
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
