package se.arbetsro.platform.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.security.CurrentViewer;

/**
 * Lets a create happen once, however often it is sent: a double click, a retry after a lost reply.
 * The form carries a random key; the first request with it creates and stores where that led, in
 * the same transaction, and each later one is led there too.
 */
@Component
public class Once {

    private static final Duration KEPT = Duration.ofHours(72);

    private final JdbcClient jdbc;
    private final Clock clock;

    Once(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Earlier(byte[] bodyHash, @Nullable String location) {}

    /** A key for a form that is about to be shown. */
    public static String newKey() {
        return UUID.randomUUID().toString();
    }

    /**
     * Runs the create unless one with this key has been done by this viewer.
     *
     * @param route names what is created: one key may serve another route
     * @param form what was typed, of which a hash is kept; the same key with another form is
     *     refused
     * @param create creates and tells where to go on
     * @return where the first create led
     * @throws Invalid when the key is none, or was used for another form
     */
    @Transactional
    public String create(String route, @Nullable String key, Object form, Supplier<String> create) {
        UUID uuid = parse(key);
        UUID account = CurrentViewer.get().id();
        byte[] hash = hash(form);
        int mine =
                jdbc.sql(
                                """
                                insert into platform.idempotency_key (account, route, key, body_hash, created_at)
                                values (?, ?, ?, ?, ?) on conflict do nothing
                                """)
                        .params(
                                account,
                                route,
                                uuid,
                                hash,
                                clock.instant().atOffset(ZoneOffset.UTC))
                        .update();
        if (mine == 0) {
            return earlier(account, route, uuid, hash);
        }
        String location = create.get();
        jdbc.sql(
                        """
                        update platform.idempotency_key set location = ?
                        where account = ? and route = ? and key = ?
                        """)
                .params(location, account, route, uuid)
                .update();
        return location;
    }

    /** Two at once: the insert of the second has waited for the first to end. */
    private String earlier(UUID account, String route, UUID key, byte[] hash) {
        Earlier earlier =
                jdbc.sql(
                                """
                                select body_hash, location from platform.idempotency_key
                                where account = ? and route = ? and key = ?
                                """)
                        .params(account, route, key)
                        .query(Earlier.class)
                        .single();
        if (earlier.location() == null || !Arrays.equals(earlier.bodyHash(), hash)) {
            throw new Invalid("platform.fault.keyUsed");
        }
        return earlier.location();
    }

    /** Forgets keys past their time; run daily. */
    @Transactional
    public int forgetOld() {
        return jdbc.sql("delete from platform.idempotency_key where created_at < ?")
                .param(clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    private static UUID parse(@Nullable String key) {
        try {
            return UUID.fromString(key == null ? "" : key);
        } catch (IllegalArgumentException e) {
            throw new Invalid("platform.fault.keyMissing");
        }
    }

    private static byte[] hash(Object form) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(form.toString().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
