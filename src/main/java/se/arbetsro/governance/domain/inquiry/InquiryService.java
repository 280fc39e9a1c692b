package se.arbetsro.governance.domain.inquiry;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.governance.BodyId;
import se.arbetsro.governance.InquiryId;
import se.arbetsro.governance.domain.Trace;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.ActivityId;
import se.arbetsro.plan.AreaId;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;

/** What people do with inquiries, one intention a method. */
@Component
public class InquiryService {

    private final InquiryRepository inquiries;
    private final InquiryRights rights;
    private final InquiryCourseQueries course;
    private final InquiryChoices choices;
    private final Access access;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    InquiryService(
            InquiryRepository inquiries,
            InquiryRights rights,
            InquiryCourseQueries course,
            InquiryChoices choices,
            Access access,
            JdbcClient jdbc,
            AuditTrail audit,
            Clock clock) {
        this.inquiries = inquiries;
        this.rights = rights;
        this.course = course;
        this.choices = choices;
        this.access = access;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Writes down what has come in.
     *
     * @param body the body of the unit that it is put to; null when to the unit itself
     */
    @Transactional
    public InquiryId receive(
            UnitId unit,
            @Nullable BodyId body,
            InquiryKind kind,
            InquiryContent content,
            Collection<AreaId> areas) {
        access.requireEdits(Permission.BODY_EDIT, unit);
        requireOf(unit, body);
        Trace made = Trace.made(clock.instant(), viewer());
        Inquiry inquiry = Inquiry.received(unit, body, kind, content, areas, made);
        inquiries.save(inquiry);
        audit.record(
                act("inquiry.received", inquiry)
                        .with("inquiry.kind", null, kind)
                        .with("inquiry.dueOn", null, content.dueOn())
                        .with("inquiry.metBy", null, content.metBy()));
        return inquiry.id();
    }

    private void requireOf(UnitId unit, @Nullable BodyId body) {
        if (body != null
                && choices.bodies(unit).stream().noneMatch(one -> one.id().equals(body.value()))) {
            throw new Invalid("governance.inquiry.body.elsewhere");
        }
    }

    /**
     * @param seen the version of the row that the writer saw
     * @throws InquiryChangedMeanwhile when another holds now
     */
    @Transactional
    public void rewrite(
            InquiryId id,
            long seen,
            @Nullable BodyId body,
            InquiryContent content,
            Collection<AreaId> areas) {
        Inquiry before = seen(id, seen);
        if (body != null && !body.equals(before.bodyId())) {
            requireOf(before.unitId(), body);
        }
        inquiries.save(before.rewritten(body, content, areas, now(before)));
        InquiryContent was = before.content();
        audit.record(
                act("inquiry.rewritten", before)
                        .withText("inquiry.title", was.title(), content.title())
                        .withText("inquiry.askedBy", was.askedBy(), content.askedBy())
                        .withText("inquiry.body", before.bodyId(), body)
                        .withText("inquiry.asked", was.asked(), content.asked())
                        .withText(
                                "inquiry.recommendation",
                                was.recommendation(),
                                content.recommendation())
                        .withText("inquiry.theirNumber", was.theirNumber(), content.theirNumber())
                        .withText(
                                "inquiry.registryNumber",
                                was.registryNumber(),
                                content.registryNumber())
                        .with("inquiry.receivedOn", was.receivedOn(), content.receivedOn())
                        .withText(
                                "inquiry.responsible",
                                was.responsiblePerson() + "," + was.responsibleRole(),
                                content.responsiblePerson() + "," + content.responsibleRole())
                        .with("inquiry.dueOn", was.dueOn(), content.dueOn())
                        .with("inquiry.fine", was.fine(), content.fine())
                        .with("inquiry.metBy", was.metBy(), content.metBy())
                        .withText(
                                "inquiry.areas",
                                ids(before.areas()),
                                Set.copyOf(areas.stream().map(AreaId::value).toList())));
    }

    private static Set<UUID> ids(Set<InquiryArea> areas) {
        return areas.stream()
                .map(area -> area.areaId().value())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Writes the answer, as a draft or as sent.
     *
     * @return the version that holds now
     * @throws InquiryChangedMeanwhile when the writer saw another version
     */
    @Transactional
    public long answer(InquiryId id, long seen, InquiryAnswer answer) {
        Inquiry before = seen(id, seen);
        if (answer.decisionId() != null
                && !answer.decisionId().equals(before.answer().decisionId())
                && !course.mayDecide(id, answer.decisionId())) {
            throw new Invalid("platform.form.choice");
        }
        Inquiry after = inquiries.save(before.answered(answer, now(before)));
        InquiryAnswer was = before.answer();
        boolean sent = was.sentOn() == null && answer.sentOn() != null;
        audit.record(
                act(sent ? "inquiry.answered" : "inquiry.answerWritten", before)
                        .withText("inquiry.answer", was.answer(), answer.answer())
                        .withText("inquiry.answerNumber", was.answerNumber(), answer.answerNumber())
                        .withText("inquiry.decision", was.decisionId(), answer.decisionId())
                        .with("inquiry.sentOn", was.sentOn(), answer.sentOn()));
        return after.version();
    }

    /** Makes the answer a draft again, which was noted as sent by mistake. */
    @Transactional
    public void recall(InquiryId id, long seen) {
        Inquiry before = seen(id, seen);
        inquiries.save(before.answered(before.answer().recalled(), now(before)));
        audit.record(
                act("inquiry.recalled", before)
                        .with("inquiry.sentOn", before.answer().sentOn(), null));
    }

    /**
     * Says that what was demanded is done, and what shows it.
     *
     * @return the version that holds now
     */
    @Transactional
    public long meet(InquiryId id, long seen, LocalDate metOn, String evidence) {
        return shown(id, seen, new Proof(metOn, evidence), "inquiry.met");
    }

    /** Says that what was demanded is not done after all. */
    @Transactional
    public void unmeet(InquiryId id, long seen) {
        shown(id, seen, Proof.NONE, "inquiry.unmet");
    }

    private long shown(InquiryId id, long seen, Proof proof, String action) {
        Inquiry before = seen(id, seen);
        Inquiry after = inquiries.save(before.shown(proof, now(before)));
        audit.record(
                act(action, before)
                        .with("inquiry.metOn", before.proof().metOn(), proof.metOn())
                        .withText("inquiry.evidence", before.proof().evidence(), proof.evidence()));
        return after.version();
    }

    /**
     * Says that nothing more is to be done.
     *
     * @param note why, which must be said where nothing was answered
     */
    @Transactional
    public void close(InquiryId id, LocalDate on, @Nullable String note) {
        Inquiry before = edited(id);
        inquiries.save(before.closed(new Ending(on, note), now(before)));
        audit.record(act("inquiry.closed", before).with("inquiry.closedOn", null, on));
    }

    @Transactional
    public void reopen(InquiryId id) {
        Inquiry before = edited(id);
        if (before.closed()) {
            inquiries.save(before.reopened(now(before)));
            audit.record(
                    act("inquiry.reopened", before)
                            .with("inquiry.closedOn", before.ending().closedOn(), null));
        }
    }

    /** Notes that an activity meets what is asked. The viewer must be able to see it. */
    @Transactional
    public void link(InquiryId id, ActivityId activity) {
        Inquiry inquiry = open(id);
        if (!course.mayLink(id, activity)) {
            throw new NotFound();
        }
        jdbc.sql(
                        """
                        insert into governance.inquiry_activity (inquiry_id, activity_id, linked_at, linked_by)
                        values (:inquiry, :activity, :at, :by)
                        """)
                .param("inquiry", id.value())
                .param("activity", activity.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", viewer())
                .update();
        audit.record(act("inquiry.linked", inquiry).withText("inquiry.activity", null, activity));
    }

    @Transactional
    public void unlink(InquiryId id, ActivityId activity) {
        Inquiry inquiry = open(id);
        int gone =
                jdbc.sql(
                                "delete from governance.inquiry_activity where inquiry_id = ? and activity_id = ?")
                        .params(id.value(), activity.value())
                        .update();
        if (gone > 0) {
            audit.record(
                    act("inquiry.unlinked", inquiry).withText("inquiry.activity", activity, null));
        }
    }

    private Inquiry seen(InquiryId id, long seen) {
        Inquiry inquiry = edited(id);
        if (inquiry.version() != seen) {
            throw new InquiryChangedMeanwhile();
        }
        return inquiry;
    }

    private Inquiry open(InquiryId id) {
        rights.requireOpen(id);
        return inquiries.findById(id).orElseThrow(NotFound::new);
    }

    private Inquiry edited(InquiryId id) {
        rights.requireEditor(id);
        return inquiries.findById(id).orElseThrow(NotFound::new);
    }

    private static Act act(String action, Inquiry inquiry) {
        return Act.of(action, "inquiry", inquiry.id()).in(inquiry.unitId());
    }

    private Trace now(Inquiry inquiry) {
        return inquiry.trace().changed(clock.instant(), viewer());
    }

    private static UUID viewer() {
        return CurrentViewer.get().id();
    }
}
