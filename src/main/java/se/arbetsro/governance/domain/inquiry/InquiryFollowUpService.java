package se.arbetsro.governance.domain.inquiry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.governance.InquiryFollowUpId;
import se.arbetsro.governance.InquiryId;
import se.arbetsro.governance.domain.Trace;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;

/** Days on which inquiries are looked at again: set, told of, taken away. */
@Component
public class InquiryFollowUpService {

    private final InquiryFollowUpRepository followUps;
    private final InquiryRights rights;
    private final AuditTrail audit;
    private final Clock clock;

    InquiryFollowUpService(
            InquiryFollowUpRepository followUps,
            InquiryRights rights,
            AuditTrail audit,
            Clock clock) {
        this.followUps = followUps;
        this.rights = rights;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public InquiryFollowUpId lookAgain(InquiryId inquiry, LocalDate due) {
        UnitId unit = rights.requireOpen(inquiry);
        InquiryFollowUpId id = InquiryFollowUpId.random();
        Trace made = Trace.made(clock.instant(), viewer());
        followUps.save(new InquiryFollowUp(id, inquiry, due, null, null, "sv", made, 0));
        audit.record(
                act("inquiry.followUpSet", inquiry, unit).with("inquiry.followUpOn", null, due));
        return id;
    }

    /**
     * Tells what came of it.
     *
     * @param seen the version that the writer saw
     * @throws InquiryChangedMeanwhile when another holds now
     */
    @Transactional
    public void tell(
            InquiryFollowUpId id, long seen, LocalDate doneOn, String outcome, String lang) {
        InquiryFollowUp before = find(id);
        UnitId unit = rights.requireOpen(before.inquiryId());
        if (before.version() != seen) {
            throw new InquiryChangedMeanwhile();
        }
        Trace changed = before.trace().changed(clock.instant(), viewer());
        followUps.save(before.done(doneOn, outcome, lang, changed));
        audit.record(
                act("inquiry.followedUp", before.inquiryId(), unit)
                        .with("inquiry.followUpOn", null, before.dueOn())
                        .withText("inquiry.outcome", before.outcome(), outcome));
    }

    /** Takes away a day that was set by mistake or is not needed. What was followed up stays. */
    @Transactional
    public void drop(InquiryFollowUpId id) {
        InquiryFollowUp before = find(id);
        UnitId unit = rights.requireOpen(before.inquiryId());
        if (before.doneOn() != null) {
            throw new Invalid("governance.inquiry.followUp.isDone");
        }
        followUps.delete(before);
        audit.record(
                act("inquiry.followUpDropped", before.inquiryId(), unit)
                        .with("inquiry.followUpOn", before.dueOn(), null));
    }

    private InquiryFollowUp find(InquiryFollowUpId id) {
        return followUps.findById(id).orElseThrow(NotFound::new);
    }

    private static Act act(String action, InquiryId inquiry, UnitId unit) {
        return Act.of(action, "inquiry", inquiry).in(unit);
    }

    private static UUID viewer() {
        return CurrentViewer.get().id();
    }
}
