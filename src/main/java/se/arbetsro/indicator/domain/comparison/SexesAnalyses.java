package se.arbetsro.indicator.domain.comparison;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Conflict;

/**
 * What a unit makes of its figures about women and men. Differs from the note of a figure, which is
 * about one of them. Whoever shows it does so beside figures that the viewer sees, and not else.
 */
@Component
public class SexesAnalyses {

    /** The longest, in characters. */
    public static final int LONGEST = 4_000;

    private final JdbcClient jdbc;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    SexesAnalyses(JdbcClient jdbc, Access access, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** An analysis as it stands. */
    public record Analysis(String text, Instant changedAt, long version) {}

    /** Somebody else has written since. */
    public static final class Rewritten extends Conflict {}

    /** The one of a unit; empty where none has been written or the viewer has no reach. */
    @Transactional(readOnly = true)
    public Optional<Analysis> of(IndicatorKey key, UnitId unit) {
        return jdbc.sql(
                        """
                        select text, changed_at, version from indicator.sexes_analysis
                        where indicator_key = :key and unit_id = :unit and text <> ''
                            and unit_id in (
                                select reach.unit_id from organisation.reach('INDICATOR_READ') reach)
                        """)
                .param("key", key.value())
                .param("unit", unit.value())
                .query((row, _) ->
                        new Analysis(
                                row.getString("text"),
                                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                                row.getLong("version")))
                .optional();
    }

    /** Which version a writer has to have seen; 0 before the first. */
    @Transactional(readOnly = true)
    public long version(IndicatorKey key, UnitId unit) {
        return jdbc.sql(
                        """
                        select version from indicator.sexes_analysis
                        where indicator_key = :key and unit_id = :unit
                        """)
                .param("key", key.value())
                .param("unit", unit.value())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /**
     * Writes it.
     *
     * @param text empty to take it away
     * @param seen the version that the writer saw
     * @throws Rewritten when another holds now
     */
    @Transactional
    public void write(IndicatorKey key, UnitId unit, long seen, String text) {
        access.require(Permission.INDICATOR_EDIT, unit);
        int written =
                jdbc.sql(
                                """
                                insert into indicator.sexes_analysis as held
                                    (indicator_key, unit_id, text, changed_at, changed_by, version)
                                values (:key, :unit, :text, :at, platform.viewer(), 1)
                                on conflict (indicator_key, unit_id) do update set text = excluded.text,
                                    changed_at = excluded.changed_at, changed_by = excluded.changed_by,
                                    version = held.version + 1
                                where held.version = :seen
                                """)
                        .param("key", key.value())
                        .param("unit", unit.value())
                        .param("text", text)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("seen", seen)
                        .update();
        if (written == 0) {
            throw new Rewritten();
        }
        audit.record(
                new Act(
                                "sexesAnalysis.written",
                                "sexesAnalysis",
                                key.value() + "/" + unit.value(),
                                unit.value(),
                                List.of())
                        .withText("analysis", null, text));
    }
}
