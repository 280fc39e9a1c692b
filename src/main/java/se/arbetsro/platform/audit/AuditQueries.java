package se.arbetsro.platform.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Reads the audit trail: for administrators, and as the history of one object for its readers. */
@Component
@Transactional(readOnly = true)
public class AuditQueries {

    private static final byte[] START = sha256("Arbetsro");

    private final JdbcClient jdbc;
    private final JdbcTemplate rows;
    private final JsonMapper json;
    private final ZoneId zone;

    AuditQueries(JdbcClient jdbc, JdbcTemplate rows, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.json = json;
        this.zone = clock.getZone();
    }

    /** One entry as it is shown. */
    public record Entry(
            long number,
            Instant at,
            UUID actor,
            String actorName,
            String role,
            String action,
            String objectType,
            String objectId,
            String outcome,
            List<Act.Change> changes) {}

    /**
     * Which entries are wanted; what is null or empty does not narrow.
     *
     * @param text part of the actor's name, the action, the kind or the id of the object
     * @param before only entries below this number, for the next page
     */
    public record Filter(
            @Nullable String text,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String outcome,
            @Nullable Long before) {}

    /** The newest entries that fit, newest first. */
    public List<Entry> entries(Filter filter, int most) {
        return found(filter, most).query((row, _) -> entry(row)).list();
    }

    /** All entries that fit, newest first; read and closed in a transaction. */
    public Stream<Entry> stream(Filter filter) {
        return found(filter, null).withFetchSize(500).query((row, _) -> entry(row)).stream();
    }

    private JdbcClient.StatementSpec found(Filter filter, @Nullable Integer most) {
        return jdbc.sql(
                        """
                        select * from platform.audit_entry
                        where (cast(:text as text) is null
                                or concat_ws(' ', actor_name, action, object_type, object_id)
                                    ilike '%' || :text || '%')
                            and at >= coalesce(cast(:from as timestamptz), '-infinity')
                            and at < coalesce(cast(:to as timestamptz), 'infinity')
                            and (cast(:outcome as text) is null or outcome = :outcome)
                            and number < coalesce(cast(:before as bigint), 9223372036854775807)
                        order by number desc limit cast(:most as bigint)
                        """)
                .param("text", blankToNull(filter.text()))
                .param("from", startOf(filter.from()))
                .param("to", filter.to() == null ? null : startOf(filter.to().plusDays(1)))
                .param("outcome", blankToNull(filter.outcome()))
                .param("before", filter.before())
                .param("most", most);
    }

    /** The history of one object, oldest first. Whoever may read the object may read this. */
    public List<Entry> historyOf(String objectType, UUID objectId) {
        return historyOf(objectType, objectId.toString());
    }

    /** The same for an object that is known by a key. */
    public List<Entry> historyOf(String objectType, String objectId) {
        return jdbc.sql(
                        """
                        select * from platform.audit_entry
                        where object_type = ? and object_id = ? and outcome = 'done'
                        order by number
                        """)
                .params(objectType, objectId)
                .query((row, _) -> entry(row))
                .list();
    }

    private Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("number"),
                row.getTimestamp("at").toInstant(),
                row.getObject("actor", UUID.class),
                row.getString("actor_name"),
                row.getString("role"),
                row.getString("action"),
                row.getString("object_type"),
                row.getString("object_id"),
                row.getString("outcome"),
                json.readValue(row.getString("details"), Details.class).changes());
    }

    /** The form in which {@link AuditTrail} stores the changes of an act. */
    record Details(List<Act.Change> changes) {}

    /**
     * Walks along the chain: each number follows the last, each entry holds the hash of the one
     * before, each hash is that of its text, and the head is the last. That the end has not been
     * cut off shows only against a copy of the head kept elsewhere.
     */
    public AuditVerification verify() {
        Walk walk = new Walk();
        rows.setFetchSize(1_000);
        rows.query(
                """
                select number, previous_hash, hash, platform.audit_text(number, at, actor, actor_kind,
                    actor_name, role, action, object_type, object_id, unit_id, outcome, details,
                    previous_hash) as text
                from platform.audit_entry order by number
                """,
                walk::next);
        byte[] head = jdbc.sql("select hash from platform.audit_head").query(byte[].class).single();
        long number = jdbc.sql("select number from platform.audit_head").query(Long.class).single();
        return walk.end(number, head);
    }

    private static final class Walk {

        private long entries;
        private byte[] previous = START;
        private @Nullable Long broken;

        void next(ResultSet row) throws SQLException {
            entries++;
            byte[] hash = row.getBytes("hash");
            if (broken == null
                    && (row.getLong("number") != entries
                            || !Arrays.equals(row.getBytes("previous_hash"), previous)
                            || !Arrays.equals(hash, sha256(row.getString("text"))))) {
                broken = entries;
            }
            previous = hash;
        }

        AuditVerification end(long headNumber, byte[] head) {
            if (broken == null && (headNumber != entries || !Arrays.equals(head, previous))) {
                broken = entries + 1;
            }
            return new AuditVerification(entries, HexFormat.of().formatHex(previous), broken);
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private java.time.@Nullable OffsetDateTime startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(zone).toInstant().atOffset(ZoneOffset.UTC);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
