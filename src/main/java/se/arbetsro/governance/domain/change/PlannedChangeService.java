package se.arbetsro.governance.domain.change;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.governance.ChangeFollowUpId;
import se.arbetsro.governance.PlannedChangeId;
import se.arbetsro.governance.domain.Trace;
import se.arbetsro.governance.domain.consultation.ConsultationService;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.ChangeSets;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;

/** What people do with planned changes, one intention a method. */
@Component
public class PlannedChangeService {

    private final PlannedChangeRepository changes;
    private final ChangeFollowUpRepository followUps;
    private final PlannedChangeRights rights;
    private final ConsultationService consultations;
    private final ChangeSets sets;
    private final Access access;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    PlannedChangeService(
            PlannedChangeRepository changes,
            ChangeFollowUpRepository followUps,
            PlannedChangeRights rights,
            ConsultationService consultations,
            ChangeSets sets,
            Access access,
            JdbcClient jdbc,
            AuditTrail audit,
            Clock clock) {
        this.changes = changes;
        this.followUps = followUps;
        this.rights = rights;
        this.consultations = consultations;
        this.sets = sets;
        this.access = access;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Tells those whom a change will affect.
     *
     * @param affected the unit itself where it is empty
     * @param day on which notice is given
     */
    @Transactional
    public PlannedChangeId giveNotice(
            UnitId unit,
            ChangeKind kind,
            ChangeContent content,
            Collection<UnitId> affected,
            LocalDate day) {
        access.require(Permission.PLANNED_CHANGE_EDIT, unit);
        PlannedChange change =
                PlannedChange.noticed(
                        PlannedChangeId.random(), unit, kind, content, affected, made());
        changes.save(change);
        note(change.id(), ChangeState.NOTICE, day, null, null);
        audit.record(
                Act.of("plannedChange.noticed", "planned-change", change.id())
                        .in(unit)
                        .with("plannedChange.kind", null, kind)
                        .with("plannedChange.happensOn", null, content.happensOn()));
        return change.id();
    }

    /**
     * @param seen the version of the row that the writer saw
     * @throws PlannedChangeChangedMeanwhile when another holds now
     */
    @Transactional
    public void rewrite(
            PlannedChangeId id,
            long seen,
            ChangeKind kind,
            ChangeContent content,
            Collection<UnitId> affected) {
        PlannedChange before = edited(id);
        if (before.version() != seen) {
            throw new PlannedChangeChangedMeanwhile();
        }
        PlannedChange after = changes.save(before.rewritten(kind, content, affected, now(before)));
        ChangeContent was = before.content();
        audit.record(
                Act.of("plannedChange.rewritten", "planned-change", id)
                        .in(before.unitId())
                        .with("plannedChange.kind", before.kind(), kind)
                        .withText("plannedChange.title", was.title(), content.title())
                        .withText("plannedChange.what", was.what(), content.what())
                        .withText("plannedChange.why", was.why(), content.why())
                        .with("plannedChange.happensOn", was.happensOn(), content.happensOn())
                        .with("plannedChange.viewsUntil", was.viewsUntil(), content.viewsUntil())
                        .withText(
                                "plannedChange.takingPart", was.takingPart(), content.takingPart())
                        .withText("plannedChange.contact", was.contact(), content.contact())
                        .withText("plannedChange.affected", before.affected(), after.affected()));
    }

    /**
     * Goes on to the next state.
     *
     * @param decidedBy the body that decided, or the function that did by delegation, up to 120
     *     characters; of a decision only, which must say it
     * @param note why, which a withdrawal must say, and taking back a decision; null for nothing
     * @param lookedAtOn when it shall be looked at afterwards, for a decision
     * @throws se.arbetsro.governance.domain.consultation.ConsultationPending of a decision, when
     *     the municipality asks for consultations before it and they are not over
     */
    @Transactional
    public void step(
            PlannedChangeId id,
            ChangeState next,
            LocalDate day,
            @Nullable String decidedBy,
            @Nullable String note,
            List<LocalDate> lookedAtOn) {
        PlannedChange before = edited(id);
        if (next == ChangeState.DECIDED) {
            if (decidedBy == null) {
                throw new Invalid("governance.change.decidedBy.missing");
            }
            consultations.requireOver(List.of("/planned-changes/" + id.value()));
        }
        if (next == ChangeState.WITHDRAWN && note == null) {
            throw new Invalid("governance.change.withdrawn.why");
        }
        if (before.state() == ChangeState.DECIDED
                && next == ChangeState.ASSESSING
                && note == null) {
            throw new Invalid("governance.change.undecided.why");
        }
        changes.save(before.stepped(next, now(before)));
        note(id, next, day, decidedBy, note);
        audit.record(
                Act.of("plannedChange.stepped", "planned-change", id)
                        .in(before.unitId())
                        .with("plannedChange.state", before.state(), next)
                        .withText("plannedChange.decidedBy", null, decidedBy));
        lookedAtOn.forEach(due -> lookAgain(id, due));
    }

    private void note(
            PlannedChangeId id,
            ChangeState state,
            LocalDate day,
            @Nullable String decidedBy,
            @Nullable String note) {
        jdbc.sql(
                        """
                        insert into governance.planned_change_step
                            (id, planned_change_id, state, day, decided_by, note, entered_at, entered_by)
                        values (:id, :change, :state, :day, :decided, :note, :at, :by)
                        """)
                .param("id", UUID.randomUUID())
                .param("change", id.value())
                .param("state", state.name())
                .param("day", day)
                .param("decided", decidedBy)
                .param("note", note)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", viewer())
                .update();
    }

    /** Notes that safety representatives were offered to take part in assessing the risks. */
    @Transactional
    public void offer(PlannedChangeId id, LocalDate on, @Nullable String note) {
        PlannedChange before = edited(id);
        changes.save(before.offered(on, note, now(before)));
        audit.record(
                Act.of("plannedChange.offered", "planned-change", id)
                        .in(before.unitId())
                        .with("plannedChange.offeredOn", before.offeredOn(), on)
                        .withText("plannedChange.offeredNote", before.offeredNote(), note));
    }

    /** Notes that the assessment of risks is finished, or that it is open again: null. */
    @Transactional
    public void assessed(PlannedChangeId id, @Nullable Instant at) {
        PlannedChange before = edited(id);
        changes.save(before.assessed(at, now(before)));
        audit.record(
                Act.of(
                                at == null ? "plannedChange.revised" : "plannedChange.assessed",
                                "planned-change",
                                id)
                        .in(before.unitId()));
    }

    /** Sets one more day on which the change is looked at afterwards. */
    @Transactional
    public void lookAgain(PlannedChangeId id, LocalDate due) {
        PlannedChange change = edited(id);
        followUps.save(
                new ChangeFollowUp(
                        ChangeFollowUpId.random(), id, due, null, null, "sv", made(), 0));
        audit.record(
                Act.of("plannedChange.followUpSet", "planned-change", id)
                        .in(change.unitId())
                        .with("plannedChange.followUpOn", null, due));
    }

    /** Tells what came of the risks and measures. */
    @Transactional
    public void followUp(
            ChangeFollowUpId id, long seen, LocalDate doneOn, String outcome, String lang) {
        ChangeFollowUp before = followUps.findById(id).orElseThrow(NotFound::new);
        PlannedChange change = edited(before.plannedChangeId());
        if (before.version() != seen) {
            throw new PlannedChangeChangedMeanwhile();
        }
        followUps.save(before.done(doneOn, outcome, lang, before.trace().changed(now(), viewer())));
        audit.record(
                Act.of("plannedChange.followedUp", "planned-change", change.id())
                        .in(change.unitId())
                        .with("plannedChange.followUpOn", null, before.dueOn())
                        .withText("plannedChange.outcome", before.outcome(), outcome));
    }

    /** Takes away a day that was set by mistake or is not needed. What was followed up stays. */
    @Transactional
    public void dropFollowUp(ChangeFollowUpId id) {
        ChangeFollowUp before = followUps.findById(id).orElseThrow(NotFound::new);
        PlannedChange change = edited(before.plannedChangeId());
        if (before.doneOn() != null) {
            throw new Invalid("governance.change.followUp.isDone");
        }
        followUps.delete(before);
        audit.record(
                Act.of("plannedChange.followUpDropped", "planned-change", change.id())
                        .in(change.unitId())
                        .with("plannedChange.followUpOn", before.dueOn(), null));
    }

    /** Begins the change set that will carry out a reorganisation, and gives its id. */
    @Transactional
    public UUID beginChangeSet(PlannedChangeId id) {
        rights.requireKnown(id);
        PlannedChange change = changes.findById(id).orElseThrow(NotFound::new);
        if (change.kind() != ChangeKind.REORGANISATION || !change.state().open()) {
            throw new Invalid("governance.change.noChangeSet");
        }
        UUID set = sets.draft(change.content().happensOn(), change.content().title());
        jdbc.sql(
                        """
                        insert into governance.planned_change_set
                            (planned_change_id, change_set_id, begun_at, begun_by)
                        values (:change, :set, :at, :by)
                        """)
                .param("change", id.value())
                .param("set", set)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", viewer())
                .update();
        audit.record(
                Act.of("plannedChange.changeSetBegun", "planned-change", id).in(change.unitId()));
        return set;
    }

    private PlannedChange edited(PlannedChangeId id) {
        rights.requireEditor(id);
        return changes.findById(id).orElseThrow(NotFound::new);
    }

    private Trace made() {
        return Trace.made(now(), viewer());
    }

    private Trace now(PlannedChange change) {
        return change.trace().changed(now(), viewer());
    }

    private Instant now() {
        return clock.instant();
    }

    private static UUID viewer() {
        return CurrentViewer.get().id();
    }
}
