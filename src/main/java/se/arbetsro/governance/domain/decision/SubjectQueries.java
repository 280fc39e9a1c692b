package se.arbetsro.governance.domain.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.governance.DecisionId;
import se.arbetsro.organisation.UnitId;

/** Reads what decisions are about and what came of them. */
@Component
@Transactional(readOnly = true)
public class SubjectQueries {

    private final JdbcClient jdbc;

    SubjectQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What a decision is about.
     *
     * @param value as forms send it
     */
    public record SubjectRow(String value, String label, String href) {}

    public List<SubjectRow> of(DecisionId decision) {
        return jdbc.sql(
                        """
                        select 'version:' || version.plan_version_id as value, version.key as label,
                            '/plans/' || version.key as href
                        from governance.decision_subject subject
                        join plan.versions version on version.plan_version_id = subject.plan_version_id
                        where subject.decision_id = :decision
                        union all
                        select 'local-plan:' || local.local_plan_id, unit.name || ' ' || version.key,
                            '/local-plans/' || local.local_plan_id
                        from governance.decision_subject subject
                        join plan.local_plans local on local.local_plan_id = subject.local_plan_id
                        join plan.versions version on version.plan_version_id = local.plan_version_id
                        join organisation.unit_latest unit on unit.unit_id = local.unit_id
                        where subject.decision_id = :decision
                        order by 2
                        """)
                .param("decision", decision.value())
                .query(SubjectRow.class)
                .list();
    }

    /** The versions of the plan, and the local plans of the body's unit. */
    public List<SubjectRow> choices(UnitId unit) {
        return jdbc.sql(
                        """
                        select 'version:' || plan_version_id as value, key as label, '' as href from plan.versions
                        union all
                        select 'local-plan:' || local.local_plan_id, unit.name || ' ' || version.key, ''
                        from plan.local_plans local
                        join plan.versions version on version.plan_version_id = local.plan_version_id
                        join organisation.unit_latest unit on unit.unit_id = local.unit_id
                        where local.unit_id = :unit and not local.withdrawn
                        order by 2
                        """)
                .param("unit", unit.value())
                .query(SubjectRow.class)
                .list();
    }

    /** An activity that was made from a decision. */
    public record MadeRow(UUID id, String title) {}

    /** As far as the viewer may read activities. */
    public List<MadeRow> madeFrom(DecisionId decision) {
        return jdbc.sql(
                        """
                        select activity_id as id, title from plan.activities
                        where origin_kind = 'decision' and origin_id = ?
                            and unit_id in (select unit_id from organisation.reach('LOCAL_PLAN_READ'))
                        order by due_on, activity_id
                        """)
                .param(decision.value())
                .query(MadeRow.class)
                .list();
    }

    /** A decision as the page of its subject tells it. */
    public record StatedRow(
            DecisionId id, String body, LocalDate decidedOn, @Nullable String registryNumber) {}

    /**
     * Settled decisions about a version or a local plan that the viewer may see, the first first.
     */
    public List<StatedRow> about(@Nullable UUID version, @Nullable UUID localPlan) {
        return jdbc.sql(
                        """
                        select decision.id, body.name as body, decision.decided_on, decision.registry_number
                        from governance.decision_subject subject
                        join governance.decisions_shown() shown on shown.decision_id = subject.decision_id
                        join governance.decision on decision.id = subject.decision_id
                        join governance.body on body.id = decision.body_id
                        where shown.final and (subject.plan_version_id = cast(:version as uuid)
                            or subject.local_plan_id = cast(:local as uuid))
                        order by decision.decided_on, decision.id
                        """)
                .param("version", version == null ? null : version.toString())
                .param("local", localPlan == null ? null : localPlan.toString())
                .query(StatedRow.class)
                .list();
    }
}
