package se.arbetsro.governance.domain.consultation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.governance.ConsultationId;
import se.arbetsro.governance.MatterId;
import se.arbetsro.governance.domain.consultation.ConsultationQueries.ConsultationRow;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;

/** Asks unions and safety representatives before a decision, takes their views, ends it. */
@Component
public class ConsultationService {

    private final ConsultationRepository consultations;
    private final ConsultationQueries queries;
    private final SettingService settings;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    ConsultationService(
            ConsultationRepository consultations,
            ConsultationQueries queries,
            SettingService settings,
            JdbcClient jdbc,
            AuditTrail audit,
            Clock clock) {
        this.consultations = consultations;
        this.queries = queries;
        this.settings = settings;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    private record Place(UUID meetingId, UnitId unitId, boolean keeps, boolean open) {}

    /** Asks a party, or says why it need not be asked; for who keeps the body. */
    @Transactional
    public ConsultationId ask(MatterId matter, NewConsultation asked) {
        Place place = place(matter);
        if (!place.keeps()) {
            throw new Forbidden();
        }
        requireOpen(place.open());
        Instant now = clock.instant();
        UUID me = CurrentViewer.get().id();
        boolean needed = asked.form() != ConsultationForm.NOT_NEEDED;
        Consultation consultation =
                new Consultation(
                        ConsultationId.random(),
                        matter,
                        asked.form(),
                        asked.party(),
                        asked.who(),
                        needed ? null : asked.why(),
                        now,
                        me,
                        needed ? asked.answerBy() : null,
                        null,
                        null,
                        null,
                        false,
                        null,
                        null,
                        null,
                        asked.lang(),
                        now,
                        me,
                        0);
        consultations.save(consultation);
        audit.record(
                Act.of("consultation.asked", "consultation", consultation.id())
                        .in(place.unitId())
                        .with("consultation.form", null, asked.form())
                        .with("consultation.party", null, asked.party())
                        .with("consultation.answerBy", null, consultation.answerBy()));
        return consultation.id();
    }

    private Place place(MatterId matter) {
        return jdbc.sql(
                        """
                        select shown.meeting_id, shown.unit_id, shown.keeps,
                            meeting.state in ('DRAFT', 'CALLED') as open
                        from governance.matter
                        join governance.meetings_shown() shown on shown.meeting_id = matter.meeting_id
                        join governance.meeting on meeting.id = matter.meeting_id
                        where matter.id = ?
                        """)
                .param(matter.value())
                .query(Place.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static void requireOpen(boolean open) {
        if (!open) {
            throw new Invalid("governance.minutes.closed");
        }
    }

    /**
     * Gives a view: the representative herself, or who keeps the body and was told it at a meeting.
     *
     * @throws ConsultationChangedMeanwhile when somebody has given one since, or it has ended
     */
    @Transactional
    public void view(ConsultationId id, long seen, String words) {
        ConsultationRow row = queries.find(id).orElseThrow(NotFound::new);
        if (!row.answers() && !row.keeps()) {
            throw new Forbidden();
        }
        requireOpen(row.meetingOpen());
        Consultation before = consultations.findById(id).orElseThrow(NotFound::new);
        if (before.version() != seen || !row.waits()) {
            throw new ConsultationChangedMeanwhile();
        }
        UUID me = CurrentViewer.get().id();
        consultations.save(before.viewed(words, !row.answers(), clock.instant(), me));
        audit.record(
                Act.of("consultation.viewed", "consultation", id)
                        .in(row.unitId())
                        .withText("consultation.view", null, words));
    }

    /** Says what came of it; for who keeps the body. */
    @Transactional
    public void end(ConsultationId id, long seen, String outcome) {
        ConsultationRow row = queries.find(id).orElseThrow(NotFound::new);
        if (!row.keeps()) {
            throw new Forbidden();
        }
        requireOpen(row.meetingOpen());
        Consultation before = consultations.findById(id).orElseThrow(NotFound::new);
        if (before.version() != seen) {
            throw new ConsultationChangedMeanwhile();
        }
        consultations.save(before.ended(outcome, clock.instant(), CurrentViewer.get().id()));
        audit.record(
                Act.of("consultation.ended", "consultation", id)
                        .in(row.unitId())
                        .withText("consultation.outcome", before.outcome(), outcome));
    }

    /**
     * Lets a matter be decided: always where the municipality only points out what is missing;
     * where it is a gate, when all that were asked have answered, or had their time, and somebody
     * has been asked or need not be.
     *
     * @throws ConsultationPending when it is a gate and closed
     */
    @Transactional(readOnly = true)
    public void requireOver(MatterId matter) {
        if (settings.find().consultationGate() && !isOver(matter)) {
            throw new ConsultationPending();
        }
    }

    private boolean isOver(MatterId matter) {
        return over("where matter.id = cast(:about as uuid)", List.of(matter.value().toString()));
    }

    /**
     * Lets something be decided that matters point at: as of one matter, where all of them together
     * are looked at. It has been taken up at a meeting where somebody was asked, or need not be.
     *
     * @param about its addresses in the program
     * @throws ConsultationPending when it is a gate and closed
     */
    @Transactional(readOnly = true)
    public void requireOver(List<String> about) {
        if (settings.find().consultationGate()
                && !over(
                        "where matter.about in (:about) and meeting.state <> 'CANCELLED'", about)) {
            throw new ConsultationPending();
        }
    }

    /** Whether somebody was asked or need not be, and nobody who was is waited for. */
    private boolean over(String where, List<String> about) {
        return jdbc.sql(
                        """
                        select coalesce(bool_and(form = 'NOT_NEEDED' or view is not null or ended_at is not null
                            or answer_by < :today), false)
                        from governance.consultation
                        join governance.matter on matter.id = consultation.matter_id
                        join governance.meeting on meeting.id = matter.meeting_id
                        """
                                + where)
                .param("today", LocalDate.now(clock))
                .param("about", about)
                .query(Boolean.class)
                .single();
    }
}
