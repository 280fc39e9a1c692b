package se.arbetsro.platform.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;

/** Makes, checks and revokes the tokens of integrations. */
@Component
public class ApiTokens {

    /** How our tokens begin, so that one that leaks is known for what it is. */
    static final String PREFIX = "arbetsro_";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    ApiTokens(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Makes a token, which is shown this once and never again.
     *
     * @param expiresOn the last day on which it is taken
     */
    @Transactional
    public String create(UUID subject, LocalDate expiresOn) {
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        String token = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into platform.api_token
                            (id, subject, hash, created_at, created_by, expires_on, version)
                        values (?, ?, ?, ?, ?, ?, 1)
                        """)
                .params(
                        id,
                        subject,
                        hash(token),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        CurrentViewer.get().id(),
                        expiresOn)
                .update();
        audit.record(
                Act.of("token.created", "integration", subject).with("expires", null, expiresOn));
        return token;
    }

    /** Refuses all tokens of the subject from now on. */
    @Transactional
    public void revoke(UUID subject) {
        int revoked =
                jdbc.sql(
                                """
                                update platform.api_token
                                set revoked_at = ?, revoked_by = ?, version = version + 1
                                where subject = ? and revoked_at is null
                                """)
                        .params(
                                clock.instant().atOffset(ZoneOffset.UTC),
                                CurrentViewer.get().id(),
                                subject)
                        .update();
        if (revoked == 0) {
            throw new NotFound();
        }
        audit.record(Act.of("token.revoked", "integration", subject));
    }

    /** Whose token it is; empty when it is none, has expired or was revoked. */
    @Transactional(readOnly = true)
    public Optional<UUID> subjectOf(String token) {
        return token.startsWith(PREFIX)
                ? jdbc.sql(
                                """
                                select subject from platform.api_token
                                where hash = ? and revoked_at is null and expires_on >= platform.today()
                                """)
                        .param(hash(token))
                        .query(UUID.class)
                        .optional()
                : Optional.empty();
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
