package se.arbetsro.plan.domain.expectation;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.LocalPlanId;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.plan.domain.Trace;
import se.arbetsro.plan.domain.local.LocalPlanService;
import se.arbetsro.plan.domain.version.TextsChangedMeanwhile;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.security.CurrentViewer;

/**
 * Writes what areas ask of service lines: the plan's default, and what a local plan does instead.
 */
@Component
public class ExpectationService {

    private final AreaExpectationRepository expectations;
    private final LocalPlanService plans;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    ExpectationService(
            AreaExpectationRepository expectations,
            LocalPlanService plans,
            JdbcClient jdbc,
            AuditTrail audit,
            Clock clock) {
        this.expectations = expectations;
        this.plans = plans;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Says what an area normally asks of a service line.
     *
     * @param content null when nothing is to be said any more
     * @param seen the version of the row that the writer saw; 0 when there was none
     * @throws TextsChangedMeanwhile when another holds now
     */
    @Transactional
    public void expect(
            PlanVersionId version,
            AreaId area,
            String serviceLine,
            long seen,
            @Nullable ExpectationContent content) {
        if (!Access.may(CurrentViewer.get(), Permission.PLAN_EDIT)) {
            throw new Forbidden();
        }
        UUID writer = viewer();
        AreaExpectation before =
                expectations
                        .findByPlanVersionIdAndAreaIdAndServiceLine(version, area, serviceLine)
                        .orElse(null);
        if ((before == null ? 0 : before.version()) != seen) {
            throw new TextsChangedMeanwhile();
        }
        if (content == null) {
            if (before != null) {
                expectations.delete(before);
            }
        } else {
            expectations.save(
                    before == null
                            ? new AreaExpectation(
                                    UUID.randomUUID(),
                                    version,
                                    area,
                                    serviceLine,
                                    content,
                                    Trace.made(clock.instant(), writer),
                                    0)
                            : before.reworded(content, clock.instant(), writer));
        }
        audit.record(
                Act.of("planVersion.expected", "plan-version", version)
                        .with("serviceLine", null, serviceLine)
                        .with(
                                "expectation",
                                before == null ? null : before.content().expectation(),
                                content == null ? null : content.expectation()));
    }

    /**
     * Lets a local plan expect something else; the earlier deviation ends and stays readable.
     *
     * @param expectation null to do as the plan says again
     * @param reason why; null when it has not been said
     * @param seen the deviation that the writer saw; null when there was none
     * @throws TextsChangedMeanwhile when another holds now
     */
    @Transactional
    public void deviate(
            LocalPlanId plan,
            AreaId area,
            String serviceLine,
            @Nullable UUID seen,
            @Nullable Expectation expectation,
            @Nullable String reason,
            String lang) {
        UnitId unit = plans.requireEditable(plan);
        UUID holds =
                jdbc.sql(
                                """
                                select id from plan.local_deviation
                                where local_plan_id = ? and area_id = ? and service_line = ? and ended_at is null
                                for update
                                """)
                        .params(plan.value(), area.value(), serviceLine)
                        .query(UUID.class)
                        .optional()
                        .orElse(null);
        if (!java.util.Objects.equals(holds, seen)) {
            throw new TextsChangedMeanwhile();
        }
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        if (holds != null) {
            jdbc.sql("update plan.local_deviation set ended_at = ?, ended_by = ? where id = ?")
                    .params(now, viewer(), holds)
                    .update();
        }
        if (expectation != null) {
            jdbc.sql(
                            """
                            insert into plan.local_deviation (id, local_plan_id, area_id, service_line, expectation,
                                reason, lang, since, since_by)
                            values (:id, :plan, :area, :line, :expectation, cast(:reason as text), :lang, :now, :by)
                            """)
                    .param("id", UUID.randomUUID())
                    .param("plan", plan.value())
                    .param("area", area.value())
                    .param("line", serviceLine)
                    .param("expectation", expectation.name())
                    .param("reason", reason)
                    .param("lang", lang)
                    .param("now", now)
                    .param("by", viewer())
                    .update();
        }
        audit.record(
                Act.of(
                                expectation == null
                                        ? "localPlan.deviationEnded"
                                        : "localPlan.deviated",
                                "local-plan",
                                plan)
                        .in(unit)
                        .with("serviceLine", null, serviceLine)
                        .with("expectation", null, expectation)
                        .withText("deviationReason", null, reason));
    }

    private static UUID viewer() {
        return CurrentViewer.get().id();
    }
}
