package se.arbetsro.governance.domain.hearing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.governance.BodyId;
import se.arbetsro.governance.PlanHearingId;
import se.arbetsro.governance.PlanMakingId;
import se.arbetsro.governance.PlanViewId;
import se.arbetsro.governance.domain.Trace;
import se.arbetsro.governance.domain.body.BodyRights;
import se.arbetsro.governance.domain.hearing.HearingQueries.HearingRow;
import se.arbetsro.governance.domain.hearing.HearingQueries.ViewRow;
import se.arbetsro.governance.domain.making.MakingChangedMeanwhile;
import se.arbetsro.governance.domain.making.MakingLock;
import se.arbetsro.governance.domain.making.MakingRights;
import se.arbetsro.governance.domain.making.PlanMakingService;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;

/** Asks bodies what they think of a proposal, takes their views and answers them. */
@Component
public class HearingService {

    private final PlanHearingRepository hearings;
    private final PlanViewRepository views;
    private final HearingQueries queries;
    private final PlanMakingService makings;
    private final MakingRights rights;
    private final MakingLock lock;
    private final BodyRights bodies;
    private final AuditTrail audit;
    private final Clock clock;

    HearingService(
            PlanHearingRepository hearings,
            PlanViewRepository views,
            HearingQueries queries,
            PlanMakingService makings,
            MakingRights rights,
            MakingLock lock,
            BodyRights bodies,
            AuditTrail audit,
            Clock clock) {
        this.hearings = hearings;
        this.views = views;
        this.queries = queries;
        this.makings = makings;
        this.rights = rights;
        this.lock = lock;
        this.bodies = bodies;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Sends the proposal out to bodies, as it stands now.
     *
     * @param asked at least one
     * @param answerBy the last day for their views, which is included
     */
    @Transactional
    public void send(
            PlanMakingId making,
            Collection<BodyId> asked,
            LocalDate day,
            LocalDate answerBy,
            @Nullable String note) {
        if (asked.isEmpty()) {
            throw new Invalid("governance.sending.nobody");
        }
        int number = makings.send(making, day, note);
        for (BodyId body : new LinkedHashSet<>(asked)) {
            if (bodies.of(body).isEmpty()) {
                throw new NotFound();
            }
            hearings.save(
                    new PlanHearing(
                            PlanHearingId.random(),
                            making,
                            number,
                            body,
                            answerBy,
                            null,
                            made(),
                            0));
        }
        audit.record(
                Act.of("planHearing.asked", "plan-making", making)
                        .with("planHearing.answerBy", null, answerBy));
    }

    /**
     * Says until when a body may answer, and when it took the proposal up.
     *
     * @param seen the version of the row that the writer saw
     * @throws MakingChangedMeanwhile when another holds now
     */
    @Transactional
    public void rewrite(
            PlanHearingId id, long seen, LocalDate answerBy, @Nullable LocalDate treatedOn) {
        HearingRow row = taking(id);
        PlanHearing before = hearings.findById(id).orElseThrow(NotFound::new);
        MakingChangedMeanwhile.unless(before.version(), seen);
        if (!row.keeps() && !answerBy.equals(before.answerBy())) {
            throw new Forbidden();
        }
        hearings.save(before.on(answerBy, treatedOn, before.trace().changed(now(), viewer())));
        audit.record(
                Act.of("planHearing.rewritten", "plan-making", before.planMakingId())
                        .with("planHearing.answerBy", before.answerBy(), answerBy)
                        .with("planHearing.treatedOn", before.treatedOn(), treatedOn));
    }

    /** What still takes views, and goes on to do so until the transaction ends. */
    private HearingRow taking(PlanHearingId id) {
        lock.share(queries.find(id).orElseThrow(NotFound::new).planMakingId());
        HearingRow row = queries.find(id).orElseThrow(NotFound::new);
        if (!row.keeps() && !row.speaks()) {
            throw new Forbidden();
        }
        if (!row.takesViews()) {
            throw new Invalid("governance.hearing.closed");
        }
        return row;
    }

    /** Gives a view for a body, by someone of the body or written down by who keeps the case. */
    @Transactional
    public PlanViewId give(PlanHearingId id, String words, String lang) {
        HearingRow row = taking(id);
        PlanView view =
                views.save(
                        new PlanView(
                                PlanViewId.random(),
                                id,
                                words,
                                !row.speaks(),
                                null,
                                null,
                                null,
                                null,
                                lang,
                                made(),
                                0));
        audit.record(Act.of("planView.given", "plan-making", row.planMakingId()));
        return view.id();
    }

    /**
     * Changes a view of one's own that nobody has answered.
     *
     * @param seen the version of the row that the writer saw
     * @throws MakingChangedMeanwhile when another holds now
     */
    @Transactional
    public void reword(PlanViewId id, long seen, String words, String lang) {
        PlanView before = own(id);
        MakingChangedMeanwhile.unless(before.version(), seen);
        views.save(before.reworded(words, lang, before.trace().changed(now(), viewer())));
        audit.record(
                Act.of("planView.reworded", "plan-making", makingOf(before))
                        .withText("planView.words", before.words(), words));
    }

    /** Takes a view of one's own back that nobody has answered. */
    @Transactional
    public void remove(PlanViewId id) {
        PlanView before = own(id);
        views.delete(before);
        audit.record(Act.of("planView.removed", "plan-making", makingOf(before)));
    }

    private ViewRow held(PlanViewId id) {
        lock.share(queries.view(id).orElseThrow(NotFound::new).planMakingId());
        return queries.view(id).orElseThrow(NotFound::new);
    }

    private PlanView own(PlanViewId id) {
        ViewRow row = held(id);
        if (!row.own()) {
            throw new Forbidden();
        }
        if (!row.rewords()) {
            throw new Invalid(
                    row.reply() == null ? "governance.hearing.closed" : "governance.view.answered");
        }
        return views.findById(id).orElseThrow(NotFound::new);
    }

    /**
     * Tells what came of a view.
     *
     * @param seen the version of the row that the writer saw
     * @throws MakingChangedMeanwhile when another holds now
     */
    @Transactional
    public void answer(PlanViewId id, long seen, Reply reply, String because) {
        ViewRow row = held(id);
        rights.requireKeeper(row.planMakingId());
        if (!row.takesReply()) {
            throw new Invalid("governance.hearing.closed");
        }
        PlanView before = views.findById(id).orElseThrow(NotFound::new);
        MakingChangedMeanwhile.unless(before.version(), seen);
        views.save(before.answered(reply, because, before.trace().changed(now(), viewer())));
        audit.record(
                Act.of("planView.answered", "plan-making", row.planMakingId())
                        .with("planView.reply", before.reply(), reply)
                        .withText("planView.replyWords", before.replyWords(), because));
    }

    private PlanMakingId makingOf(PlanView view) {
        return hearings.findById(view.planHearingId()).orElseThrow(NotFound::new).planMakingId();
    }

    private Trace made() {
        return Trace.made(now(), viewer());
    }

    private Instant now() {
        return clock.instant();
    }

    private static UUID viewer() {
        return CurrentViewer.get().id();
    }
}
