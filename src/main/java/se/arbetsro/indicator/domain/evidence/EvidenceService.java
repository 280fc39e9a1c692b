package se.arbetsro.indicator.domain.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.indicator.EvidenceId;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.text.Text2;

/**
 * Holds the studies: everybody who may read figures reads them, those who define indicators for the
 * whole municipality put them there.
 */
@Component
public class EvidenceService {

    private static final String HELD =
            """
            select evidence.*, latest.name_sv, latest.name_en from indicator.evidence
            join indicator.indicator_latest latest on latest.key = evidence.indicator_key
            where evidence.removed_at is null
            """;

    private final JdbcClient jdbc;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    EvidenceService(JdbcClient jdbc, Access access, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The studies of an indicator, or all of them; the newest first. */
    @Transactional(readOnly = true)
    public List<Evidence> list(@Nullable IndicatorKey key) {
        return jdbc.sql(
                        HELD
                                + """
                                and (cast(:key as text) is null or evidence.indicator_key = :key)
                                order by evidence.year desc nulls last, evidence.title, evidence.id
                                """)
                .param("key", key == null ? null : key.value())
                .query((row, _) -> evidence(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Evidence> find(EvidenceId id) {
        return jdbc.sql(HELD + " and evidence.id = :id")
                .param("id", id.value())
                .query((row, _) -> evidence(row))
                .optional();
    }

    private static Evidence evidence(ResultSet row) throws SQLException {
        return new Evidence(
                new EvidenceId(row.getObject("id", UUID.class)),
                row.getString("indicator_key"),
                new Text2(row.getString("name_sv"), row.getString("name_en")),
                new Evidence.Content(
                        row.getString("title"),
                        row.getString("publisher"),
                        row.getObject("year", Integer.class),
                        row.getString("url"),
                        row.getString("finding")),
                row.getLong("version"));
    }

    /** Puts a study beside an indicator. */
    @Transactional
    public EvidenceId add(IndicatorKey key, Evidence.Content content) {
        access.requireEverywhere(Permission.INDICATOR_EDIT);
        EvidenceId id = EvidenceId.random();
        parameters(
                        jdbc.sql(
                                """
                                insert into indicator.evidence (id, indicator_key, title, publisher, year, url,
                                    finding, created_at, created_by, changed_at, changed_by, version)
                                values (:id, :key, :title, :publisher, :year, :url, :finding,
                                    :at, platform.viewer(), :at, platform.viewer(), 1)
                                """),
                        id,
                        content)
                .param("key", key.value())
                .update();
        audit.record(
                Act.of("evidence.added", "evidence", id)
                        .with("key", null, key)
                        .withText("title", null, content.title()));
        return id;
    }

    /**
     * Tells of a study in other words.
     *
     * @param seen the version that the writer saw
     * @throws EvidenceChanged when another holds now, or it has been removed
     */
    @Transactional
    public void rewrite(Evidence before, long seen, Evidence.Content content) {
        access.requireEverywhere(Permission.INDICATOR_EDIT);
        int written =
                parameters(
                                jdbc.sql(
                                        """
                                        update indicator.evidence set title = :title, publisher = :publisher,
                                            year = :year, url = :url, finding = :finding, changed_at = :at,
                                            changed_by = platform.viewer(), version = version + 1
                                        where id = :id and version = :seen and removed_at is null
                                        """),
                                before.id(),
                                content)
                        .param("seen", seen)
                        .update();
        refuseUnless(written);
        audit.record(
                Act.of("evidence.rewritten", "evidence", before.id())
                        .withText("title", before.content().title(), content.title())
                        .withText("publisher", before.content().publisher(), content.publisher())
                        .with("year", before.content().year(), content.year())
                        .withText("url", before.content().url(), content.url())
                        .withText("finding", before.content().finding(), content.finding()));
    }

    private JdbcClient.StatementSpec parameters(
            JdbcClient.StatementSpec sql, EvidenceId id, Evidence.Content content) {
        return sql.param("id", id.value())
                .param("title", content.title())
                .param("publisher", content.publisher())
                .param("year", content.year())
                .param("url", content.url())
                .param("finding", content.finding())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC));
    }

    /** Takes a study away; it can be put back. */
    @Transactional
    public void remove(EvidenceId id) {
        mark(id, true, "evidence.removed");
    }

    /** Puts a study back that was taken away. */
    @Transactional
    public void restore(EvidenceId id) {
        mark(id, false, "evidence.restored");
    }

    private void mark(EvidenceId id, boolean removed, String action) {
        access.requireEverywhere(Permission.INDICATOR_EDIT);
        refuseUnless(
                jdbc.sql(
                                """
                                update indicator.evidence set removed_at = :removed, changed_at = :at,
                                    changed_by = platform.viewer(), version = version + 1
                                where id = :id and (removed_at is null) = :held
                                """)
                        .param("removed", removed ? clock.instant().atOffset(ZoneOffset.UTC) : null)
                        .param("held", removed)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .update());
        audit.record(Act.of(action, "evidence", id));
    }

    private static void refuseUnless(int written) {
        if (written == 0) {
            throw new EvidenceChanged();
        }
    }
}
