package se.arbetsro.governance.domain.body;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.governance.BodyId;
import se.arbetsro.governance.BodyMemberId;
import se.arbetsro.governance.domain.Days;
import se.arbetsro.governance.domain.Trace;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.time.Validity;

/** What people do with bodies and the seats in them, one intention a method. */
@Component
public class BodyService {

    private final BodyRepository bodies;
    private final BodyMemberRepository members;
    private final BodyRights rights;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    BodyService(
            BodyRepository bodies,
            BodyMemberRepository members,
            BodyRights rights,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.bodies = bodies;
        this.members = members;
        this.rights = rights;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public BodyId begin(UnitId unit, BodyKind kind, BodyContent content) {
        access.requireEdits(Permission.BODY_EDIT, unit);
        Body body =
                new Body(
                        BodyId.random(),
                        unit,
                        kind,
                        content.of(kind),
                        Trace.made(clock.instant(), viewer()),
                        0);
        bodies.save(body);
        audit.record(
                Act.of("body.begun", "body", body.id())
                        .in(unit)
                        .with("body.kind", null, kind)
                        .with("body.valid", null, Days.of(content.valid())));
        return body.id();
    }

    /**
     * @param seen the version of the row that the writer saw
     * @throws BodyChangedMeanwhile when another holds now
     */
    @Transactional
    public void rewrite(BodyId id, long seen, BodyContent content) {
        Body before = kept(id);
        if (before.version() != seen) {
            throw new BodyChangedMeanwhile();
        }
        save(before, content, "body.rewritten");
    }

    /** Ends a body: today is its last day. What it met about and decided stays. */
    @Transactional
    public void end(BodyId id) {
        Body before = kept(id);
        LocalDate today = LocalDate.now(clock);
        Validity valid = before.content().valid();
        if (valid.until() != null && !valid.until().isAfter(today.plusDays(1))) {
            return;
        }
        if (valid.from().isAfter(today)) {
            throw new Invalid("governance.body.notBegun");
        }
        save(before, before.content().during(valid.endingBefore(today.plusDays(1))), "body.ended");
    }

    /** Lets a body go on that has ended, without an end. */
    @Transactional
    public void resume(BodyId id) {
        Body before = kept(id);
        if (before.content().valid().until() != null) {
            Validity open = Validity.from(before.content().valid().from());
            save(before, before.content().during(open), "body.resumed");
        }
    }

    private void save(Body before, BodyContent content, String action) {
        Body after = bodies.save(before.rewritten(content, clock.instant(), viewer()));
        BodyContent was = before.content();
        BodyContent is = after.content();
        audit.record(
                Act.of(action, "body", before.id())
                        .in(before.unitId())
                        .with("body.name", was.name(), is.name())
                        .withText("body.purpose", was.purpose(), is.purpose())
                        .with("body.unionForm", was.unionForm(), is.unionForm())
                        .withText("body.unionNote", was.unionNote(), is.unionNote())
                        .with("body.valid", Days.of(was.valid()), Days.of(is.valid())));
    }

    @Transactional
    public BodyMemberId seat(BodyId id, BodySeat seat) {
        Body body = keptWithOwnSeats(id);
        Instant now = clock.instant();
        BodyMember member =
                new BodyMember(BodyMemberId.random(), id, seat, Trace.made(now, viewer()), 0);
        members.save(member);
        audit.record(seated("bodyMember.seated", body, null, seat));
        return member.id();
    }

    /** Changes a seat, or ends it by its last day. */
    @Transactional
    public void reseat(BodyMemberId id, long seen, BodySeat seat) {
        BodyMember before = members.findById(id).orElseThrow(NotFound::new);
        Body body = keptWithOwnSeats(before.bodyId());
        if (before.version() != seen) {
            throw new BodyChangedMeanwhile();
        }
        members.save(
                new BodyMember(
                        id,
                        before.bodyId(),
                        seat,
                        before.trace().changed(clock.instant(), viewer()),
                        before.version()));
        audit.record(seated("bodyMember.reseated", body, before.seat(), seat));
    }

    /** Takes away a seat that was entered by mistake. Nothing refers to it. */
    @Transactional
    public void unseat(BodyMemberId id) {
        BodyMember before = members.findById(id).orElseThrow(NotFound::new);
        Body body = keptWithOwnSeats(before.bodyId());
        members.delete(before);
        audit.record(seated("bodyMember.unseated", body, before.seat(), null));
    }

    private Body keptWithOwnSeats(BodyId id) {
        Body body = kept(id);
        if (body.kind().seatedInPlan()) {
            throw new Invalid("governance.body.seatedInPlan");
        }
        return body;
    }

    private Body kept(BodyId id) {
        rights.requireKeeper(id);
        return bodies.findById(id).orElseThrow(NotFound::new);
    }

    private static Act seated(
            String action, Body body, @Nullable BodySeat before, @Nullable BodySeat after) {
        return Act.of(action, "body", body.id())
                .in(body.unitId())
                .with(
                        "body.part",
                        before == null ? null : before.part(),
                        after == null ? null : after.part())
                .with(
                        "body.seat",
                        before == null ? null : Days.of(before.valid()),
                        after == null ? null : Days.of(after.valid()));
    }

    private static UUID viewer() {
        return CurrentViewer.get().id();
    }
}
