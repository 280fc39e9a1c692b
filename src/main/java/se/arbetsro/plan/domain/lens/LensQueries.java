package se.arbetsro.plan.domain.lens;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.plan.LensId;
import se.arbetsro.plan.PlanVersionId;

/** Reads the lenses of plan versions. */
@Component
@Transactional(readOnly = true)
public class LensQueries {

    private static final String LENSES =
            """
            select lens.id, version.key as version_key, lens.key, lens.kind, lens.name_sv, lens.name_en,
                lens.question_sv, lens.question_en, lens.help_sv, lens.help_en, lens.version
            from plan.lenses_at(cast(:moment as timestamptz)) lens
            join plan.plan_version version on version.id = lens.plan_version_id
            """;

    private final JdbcClient jdbc;

    LensQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The lenses of a version in their order.
     *
     * @param moment as they were worded then; null for now
     */
    public List<LensRow> of(PlanVersionId version, @Nullable Instant moment) {
        return jdbc.sql(
                        LENSES
                                + "where lens.plan_version_id = :version order by lens.position, lens.key")
                .param("moment", moment == null ? null : moment.atOffset(ZoneOffset.UTC))
                .param("version", version.value())
                .query(LensRow.class)
                .list();
    }

    public Optional<LensRow> find(LensId id) {
        return jdbc.sql(LENSES + "where lens.id = :id")
                .param("moment", null)
                .param("id", id.value())
                .query(LensRow.class)
                .optional();
    }

    /** The keys of the other versions that have lenses to copy. */
    public List<String> versionsWithLenses(PlanVersionId except) {
        return jdbc.sql(
                        """
                        select key from plan.plan_version version
                        where id <> ? and exists (select from plan.lens where plan_version_id = version.id)
                        order by coalesce(lower(used), dated) desc nulls first, key
                        """)
                .param(except.value())
                .query(String.class)
                .list();
    }
}
