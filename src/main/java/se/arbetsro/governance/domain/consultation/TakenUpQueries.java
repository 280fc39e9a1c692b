package se.arbetsro.governance.domain.consultation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.governance.ConsultationId;
import se.arbetsro.governance.DecisionId;
import se.arbetsro.governance.MeetingId;
import se.arbetsro.organisation.UnitId;

/**
 * Reads where something is taken up: the matters that point at its address, what was decided there
 * and who was asked before. A cancelled meeting takes nothing up.
 */
@Component
@Transactional(readOnly = true)
public class TakenUpQueries {

    private final JdbcClient jdbc;

    TakenUpQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A matter about it.
     *
     * @param decision what was decided there; null while nothing is, or nothing the viewer may see
     * @param settled whether the minutes with the decision are signed
     */
    public record MatterLine(
            MeetingId meetingId,
            String body,
            LocalDate day,
            String heading,
            @Nullable DecisionId decision,
            @Nullable LocalDate decidedOn,
            boolean settled) {}

    /** Matters about it at meetings that the viewer may know of, the first first. */
    public List<MatterLine> matters(String about) {
        return jdbc.sql(
                        """
                        select meeting.id as meeting_id, body.name as body, meeting.day, matter.heading,
                            decision.id as decision, decision.decided_on, coalesce(seen.final, false) as settled
                        from governance.matter
                        join governance.meetings_shown() shown on shown.meeting_id = matter.meeting_id
                        join governance.meeting on meeting.id = shown.meeting_id
                        join governance.body on body.id = shown.body_id
                        left join governance.decisions_shown() seen on seen.decision_id =
                            (select made.id from governance.decision made where made.matter_id = matter.id)
                        left join governance.decision on decision.id = seen.decision_id
                        where matter.about = ? and meeting.state <> 'CANCELLED'
                        order by meeting.day, meeting.id, matter.position, matter.id
                        """)
                .param(about)
                .query(MatterLine.class)
                .list();
    }

    /** A meeting where something can be taken up. */
    public record MeetingLine(MeetingId id, String body, LocalDate day) {}

    /** Meetings ahead at a unit or above it whose agenda the viewer keeps, the next first. */
    public List<MeetingLine> ahead(UnitId unit, LocalDate today) {
        return jdbc.sql(
                        """
                        select meeting.id, body.name as body, meeting.day
                        from organisation.unit_within above
                        join governance.meetings_shown() shown on shown.unit_id = above.ancestor_id
                        join governance.meeting on meeting.id = shown.meeting_id
                        join governance.body on body.id = shown.body_id
                        where above.unit_id = :unit and shown.keeps and meeting.day >= :today
                            and meeting.state in ('DRAFT', 'CALLED')
                        order by meeting.day, meeting.id limit 6
                        """)
                .param("unit", unit.value())
                .param("today", today)
                .query(MeetingLine.class)
                .list();
    }

    /** How a party takes part before the decision. */
    public record AskedLine(
            ConsultationId id,
            String who,
            ConsultationForm form,
            String body,
            @Nullable LocalDate answerBy,
            boolean answered,
            boolean ended) {}

    /** Consultations about it that the viewer may see, the first first. */
    public List<AskedLine> asked(String about) {
        return jdbc.sql(
                        """
                        select consultation.id, consultation.who, consultation.form, body.name as body,
                            consultation.answer_by, consultation.view is not null as answered,
                            consultation.ended_at is not null as ended
                        from governance.consultations_shown() shown
                        join governance.consultation on consultation.id = shown.consultation_id
                        join governance.matter on matter.id = consultation.matter_id
                        join governance.meeting on meeting.id = shown.meeting_id
                        join governance.body on body.id = meeting.body_id
                        where matter.about = ? and meeting.state <> 'CANCELLED'
                        order by consultation.asked_at, consultation.id
                        """)
                .param(about)
                .query(AskedLine.class)
                .list();
    }

    /** Whether anybody was asked at all, or need not be: also where the viewer may not see whom. */
    public boolean anyAsked(String about) {
        return jdbc.sql(
                        """
                        select exists (select from governance.consultation
                            join governance.matter on matter.id = consultation.matter_id
                            join governance.meeting on meeting.id = matter.meeting_id
                            where matter.about = ? and meeting.state <> 'CANCELLED')
                        """)
                .param(about)
                .query(Boolean.class)
                .single();
    }

    /** Names of bodies at a unit and above it that the viewer may know of, the nearest first. */
    public List<String> bodies(UnitId unit, LocalDate today, int most) {
        return jdbc.sql(
                        """
                        select body.name
                        from organisation.unit_within above
                        join governance.bodies_shown() shown on shown.unit_id = above.ancestor_id
                        join governance.body on body.id = shown.body_id
                        join organisation.unit_within higher on higher.unit_id = above.ancestor_id
                        where above.unit_id = :unit and body.valid @> cast(:today as date)
                            and body.kind in ('CENTRAL_STEERING_GROUP', 'LOCAL_STEERING_GROUP', 'BOARD')
                        group by body.id, body.name
                        order by count(*) desc, body.name, body.id limit :most
                        """)
                .param("unit", unit.value())
                .param("today", today)
                .param("most", most)
                .query(String.class)
                .list();
    }
}
