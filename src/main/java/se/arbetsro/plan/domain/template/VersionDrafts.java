package se.arbetsro.plan.domain.template;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.plan.PlanVersions;
import se.arbetsro.plan.domain.version.PlanService;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;

/**
 * Versions that are to be decided on. Differs from {@link PlanTemplates} in that a draft goes on
 * from a version of the municipality's own: its texts are no examples, each area comes from its
 * forerunner, and no work goes on under it yet.
 */
@Service
class VersionDrafts implements PlanVersions {

    private final PlanService plans;
    private final CarriedParts parts;
    private final JdbcClient jdbc;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    VersionDrafts(
            PlanService plans,
            CarriedParts parts,
            JdbcClient jdbc,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.plans = plans;
        this.parts = parts;
        this.jdbc = jdbc;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    private record Source(UUID planId, String key) {}

    @Override
    @Transactional
    public PlanVersionId draft(String key, String titleSv, PlanVersionId from) {
        access.requireEverywhere(Permission.PLAN_EDIT);
        Source source =
                jdbc.sql("select plan_id, key from plan.plan_version where id = ?")
                        .param(from.value())
                        .query(Source.class)
                        .optional()
                        .orElseThrow(NotFound::new);
        if (jdbc.sql("select exists (select from plan.plan_version where key = ?)")
                .param(key)
                .query(Boolean.class)
                .single()) {
            throw new Invalid("plan.template.key.taken");
        }
        PlanVersionId id = PlanVersionId.random();
        written(
                        """
                        insert into plan.plan_version (id, plan_id, key, title_sv, used_basis, created_at, created_by,
                            changed_at, changed_by, version)
                        values (:version, :plan, :key, :title, 'ASSUMED', :at, :by, :at, :by, 1)
                        """,
                        id)
                .param("plan", source.planId())
                .param("key", key)
                .param("title", titleSv)
                .update();
        written(
                        """
                        insert into plan.area_edition (id, plan_version_id, area_id, position, number, name_sv, name_en,
                            short_name_sv, short_name_en, own_chapter, desired_state_sv, desired_state_en, guidance_sv,
                            guidance_en, text_origin, created_at, created_by, changed_at, changed_by, version)
                        select gen_random_uuid(), :version, area_id, position, number, name_sv, name_en, short_name_sv,
                            short_name_en, own_chapter, desired_state_sv, desired_state_en, guidance_sv, guidance_en,
                            text_origin, :at, :by, :at, :by, 1
                        from plan.area_edition where plan_version_id = :from
                        """,
                        id)
                .param("from", from.value())
                .update();
        written(
                        """
                        insert into plan.lineage (id, from_edition, to_edition, weight, basis, reason_sv, reason_en,
                            created_at, created_by, changed_at, changed_by, version)
                        select gen_random_uuid(), source.id, target.id, 'MAIN', 'SUGGESTION',
                            'Området går vidare från den förra versionen.',
                            'The area goes on from the version before.', :at, :by, :at, :by, 1
                        from plan.area_edition target
                        join plan.area_edition source on source.area_id = target.area_id
                            and source.plan_version_id = :from
                        where target.plan_version_id = :version
                        """,
                        id)
                .param("from", from.value())
                .update();
        parts.carry(from, id);
        audit.record(
                Act.of("plan.drafted", "plan-version", id)
                        .with("plan.template", null, source.key()));
        return id;
    }

    private JdbcClient.StatementSpec written(String sql, PlanVersionId id) {
        return jdbc.sql(sql)
                .param("version", id.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", CurrentViewer.get().id());
    }

    @Override
    @Transactional
    public void comeIntoForce(PlanVersionId version, LocalDate from, @Nullable String decision) {
        plans.comeIntoForce(version, from, decision);
    }
}
