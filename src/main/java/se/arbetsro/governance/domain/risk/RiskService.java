package se.arbetsro.governance.domain.risk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.governance.PlannedChangeId;
import se.arbetsro.governance.RiskId;
import se.arbetsro.governance.RiskMeasureId;
import se.arbetsro.governance.domain.Trace;
import se.arbetsro.governance.domain.change.PlannedChangeChangedMeanwhile;
import se.arbetsro.governance.domain.change.PlannedChangeQueries;
import se.arbetsro.governance.domain.change.PlannedChangeRights;
import se.arbetsro.governance.domain.risk.RiskQueries.MeasureRow;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.ActivityContent;
import se.arbetsro.plan.ActivityId;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.Decided;
import se.arbetsro.plan.NewActivity;
import se.arbetsro.plan.Origin;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.plan.PlanWork;
import se.arbetsro.plan.Responsible;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;

/**
 * What people do with risks and measures, one intention a method. Risks and measures are written
 * while the assessment is open; what a control finds, and that a measure becomes an activity, are
 * noted whenever that is.
 */
@Component
public class RiskService {

    private final RiskRepository risks;
    private final RiskMeasureRepository measures;
    private final RiskQueries queries;
    private final PlannedChangeQueries changes;
    private final PlannedChangeRights rights;
    private final PlanWork work;
    private final AuditTrail audit;
    private final Clock clock;

    RiskService(
            RiskRepository risks,
            RiskMeasureRepository measures,
            RiskQueries queries,
            PlannedChangeQueries changes,
            PlannedChangeRights rights,
            PlanWork work,
            AuditTrail audit,
            Clock clock) {
        this.risks = risks;
        this.measures = measures;
        this.queries = queries;
        this.changes = changes;
        this.rights = rights;
        this.work = work;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public RiskId see(PlannedChangeId change, RiskContent content) {
        requireOpen(change);
        Risk risk = new Risk(RiskId.random(), change, content, made(), 0);
        risks.save(risk);
        audit.record(
                Act.of("risk.seen", "planned-change", change)
                        .with("risk.serious", null, content.serious())
                        .with("risk.likelihood", null, content.likelihood()));
        return risk.id();
    }

    @Transactional
    public void rewrite(RiskId id, long seen, RiskContent content) {
        Risk before = risk(id);
        requireOpen(before.plannedChangeId());
        same(before.version(), seen);
        risks.save(
                new Risk(
                        id,
                        before.plannedChangeId(),
                        content,
                        now(before.trace()),
                        before.version()));
        RiskContent was = before.content();
        audit.record(
                Act.of("risk.rewritten", "planned-change", before.plannedChangeId())
                        .withText("risk.what", was.what(), content.what())
                        .with("risk.serious", was.serious(), content.serious())
                        .with("risk.likelihood", was.likelihood(), content.likelihood()));
    }

    /** Takes a risk away that was written by mistake. One with measures stays. */
    @Transactional
    public void remove(RiskId id) {
        Risk before = risk(id);
        requireOpen(before.plannedChangeId());
        boolean measured =
                queries.measures(before.plannedChangeId()).stream()
                        .anyMatch(one -> one.riskId().equals(id));
        if (measured) {
            throw new Invalid("governance.risk.hasMeasures");
        }
        risks.delete(before);
        audit.record(Act.of("risk.removed", "planned-change", before.plannedChangeId()));
    }

    @Transactional
    public RiskMeasureId plan(RiskId id, MeasureContent content) {
        Risk risk = risk(id);
        requireOpen(risk.plannedChangeId());
        RiskMeasure measure =
                new RiskMeasure(RiskMeasureId.random(), id, content, null, null, made(), 0);
        measures.save(measure);
        audit.record(
                Act.of("riskMeasure.planned", "planned-change", risk.plannedChangeId())
                        .with("riskMeasure.dueOn", null, content.dueOn()));
        return measure.id();
    }

    @Transactional
    public void rewrite(RiskMeasureId id, long seen, MeasureContent content) {
        RiskMeasure before = measure(id);
        PlannedChangeId change = risk(before.riskId()).plannedChangeId();
        requireOpen(change);
        same(before.version(), seen);
        measures.save(before.rewritten(content, now(before.trace())));
        audit.record(
                Act.of("riskMeasure.rewritten", "planned-change", change)
                        .withText("riskMeasure.what", before.content().what(), content.what())
                        .with("riskMeasure.dueOn", before.content().dueOn(), content.dueOn()));
    }

    @Transactional
    public void remove(RiskMeasureId id) {
        RiskMeasure before = measure(id);
        PlannedChangeId change = risk(before.riskId()).plannedChangeId();
        requireOpen(change);
        if (before.activityId() != null) {
            throw new Invalid("governance.risk.measure.isActivity");
        }
        measures.delete(before);
        audit.record(Act.of("riskMeasure.removed", "planned-change", change));
    }

    /** Notes that the viewer looked whether a measure was taken and what it did. */
    @Transactional
    public void control(
            RiskMeasureId id, long seen, LocalDate on, Effect effect, @Nullable String note) {
        RiskMeasure before = measure(id);
        PlannedChangeId change = risk(before.riskId()).plannedChangeId();
        rights.requireEditor(change);
        same(before.version(), seen);
        measures.save(
                before.controlled(
                        new MeasureControl(on, viewer(), effect, note), now(before.trace())));
        audit.record(
                Act.of("riskMeasure.controlled", "planned-change", change)
                        .with("riskMeasure.effect", null, effect));
    }

    /**
     * Makes a measure an activity of the local plan that governs the unit, with the risk as its
     * origin.
     */
    @Transactional
    public ActivityId makeActivity(RiskMeasureId id, PlanVersionId version, AreaId area) {
        MeasureRow row = queries.measure(id).orElseThrow(NotFound::new);
        RiskMeasure before = measure(id);
        rights.requireEditor(row.plannedChangeId());
        if (before.activityId() != null) {
            throw new Invalid("governance.risk.measure.isActivity");
        }
        PlannedChangeQueries.ChangeRow change =
                changes.find(row.plannedChangeId()).orElseThrow(NotFound::new);
        UnitId unit = change.unitId();
        MeasureContent content = before.content();
        ActivityId activity =
                work.add(
                        new NewActivity(
                                unit,
                                version,
                                area,
                                null,
                                ActivityContent.of(
                                        content.what(),
                                        Responsible.role(content.who()),
                                        content.dueOn()),
                                // What is done against a risk is decided with the change.
                                change.decidedBy() == null || change.decidedOn() == null
                                        ? null
                                        : new Decided(change.decidedBy(), change.decidedOn()),
                                new Origin("risk", row.riskId().value())));
        measures.save(before.done(activity, now(before.trace())));
        audit.record(Act.of("riskMeasure.activity", "planned-change", row.plannedChangeId()));
        return activity;
    }

    private void requireOpen(PlannedChangeId change) {
        rights.requireEditor(change);
        if (changes.find(change).orElseThrow(NotFound::new).assessed()) {
            throw new Invalid("governance.risk.finishedAlready");
        }
    }

    private Risk risk(RiskId id) {
        return risks.findById(id).orElseThrow(NotFound::new);
    }

    private RiskMeasure measure(RiskMeasureId id) {
        return measures.findById(id).orElseThrow(NotFound::new);
    }

    private static void same(long version, long seen) {
        if (version != seen) {
            throw new PlannedChangeChangedMeanwhile();
        }
    }

    private Trace made() {
        return Trace.made(clock.instant(), viewer());
    }

    private Trace now(Trace trace) {
        return trace.changed(clock.instant(), viewer());
    }

    private static UUID viewer() {
        return CurrentViewer.get().id();
    }
}
