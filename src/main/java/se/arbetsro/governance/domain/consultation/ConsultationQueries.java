package se.arbetsro.governance.domain.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.governance.BodyId;
import se.arbetsro.governance.ConsultationId;
import se.arbetsro.governance.MatterId;
import se.arbetsro.governance.MeetingId;
import se.arbetsro.organisation.UnitId;

/** Reads consultations, as far as the viewer may see them. */
@Component
@Transactional(readOnly = true)
public class ConsultationQueries {

    private final JdbcClient jdbc;

    ConsultationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A consultation.
     *
     * @param text of the matter: what the decision is about
     * @param answers whether the viewer may give a view
     * @param meetingOpen whether its minutes are not yet being signed
     */
    public record ConsultationRow(
            ConsultationId id,
            MatterId matterId,
            MeetingId meetingId,
            BodyId bodyId,
            String body,
            UnitId unitId,
            String unit,
            LocalDate meetingDay,
            String heading,
            @Nullable String text,
            ConsultationForm form,
            ConsultationParty party,
            String who,
            @Nullable String why,
            Instant askedAt,
            @Nullable String askedByName,
            @Nullable LocalDate answerBy,
            @Nullable String view,
            @Nullable Instant viewedAt,
            @Nullable String viewedByName,
            boolean recorded,
            @Nullable String outcome,
            @Nullable Instant endedAt,
            String lang,
            boolean answers,
            boolean keeps,
            boolean meetingOpen,
            long version) {

        /** Whether there is nothing more to wait for on a day. */
        public boolean over(LocalDate day) {
            return form == ConsultationForm.NOT_NEEDED
                    || view != null
                    || endedAt != null
                    || (answerBy != null && answerBy.isBefore(day));
        }

        public boolean waits() {
            return form != ConsultationForm.NOT_NEEDED && view == null && endedAt == null;
        }
    }

    private static final String ROWS =
            """
            select consultation.id, consultation.matter_id, shown.meeting_id, meeting.body_id, body.name as body,
                shown.unit_id, unit.name as unit, meeting.day as meeting_day, matter.heading, matter.text,
                consultation.form, consultation.party, consultation.who, consultation.why, consultation.asked_at,
                asker.name as asked_by_name, consultation.answer_by, consultation.view, consultation.viewed_at,
                viewer.name as viewed_by_name, consultation.recorded, consultation.outcome, consultation.ended_at,
                consultation.lang, shown.answers, shown.keeps,
                meeting.state in ('DRAFT', 'CALLED') as meeting_open, consultation.version
            from governance.consultations_shown() shown
            join governance.consultation on consultation.id = shown.consultation_id
            join governance.matter on matter.id = consultation.matter_id
            join governance.meeting on meeting.id = shown.meeting_id
            join governance.body on body.id = meeting.body_id
            join organisation.unit_latest unit on unit.unit_id = shown.unit_id
            left join organisation.person_name asker on asker.person_id = consultation.asked_by
            left join organisation.person_name viewer on viewer.person_id = consultation.viewed_by
            """;

    private static final String CHOSEN =
            """
            where (cast(:unit as uuid) is null or shown.unit_id in (
                    select unit_id from organisation.unit_within where ancestor_id = cast(:unit as uuid)))
                and (not :waiting or (consultation.form <> 'NOT_NEEDED' and consultation.view is null
                    and consultation.ended_at is null))
            """;

    /** Those that wait first, by the day by which they want an answer. */
    public List<ConsultationRow> list(
            @Nullable UnitId unit, boolean waiting, int size, long offset) {
        return chosen(
                        ROWS
                                + CHOSEN
                                + """
                                order by (consultation.form <> 'NOT_NEEDED' and consultation.view is null
                                        and consultation.ended_at is null) desc,
                                    consultation.answer_by desc nulls last, consultation.id
                                limit :size offset :offset
                                """,
                        unit,
                        waiting)
                .param("size", size)
                .param("offset", offset)
                .query(ConsultationRow.class)
                .list();
    }

    public long count(@Nullable UnitId unit, boolean waiting) {
        return chosen(
                        """
                        select count(*) from governance.consultations_shown() shown
                        join governance.consultation on consultation.id = shown.consultation_id
                        """
                                + CHOSEN,
                        unit,
                        waiting)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec chosen(String sql, @Nullable UnitId unit, boolean waiting) {
        return jdbc.sql(sql)
                .param("unit", unit == null ? null : unit.value().toString())
                .param("waiting", waiting);
    }

    public Optional<ConsultationRow> find(ConsultationId id) {
        return jdbc.sql(ROWS + "where consultation.id = ?")
                .param(id.value())
                .query(ConsultationRow.class)
                .optional();
    }

    /** Those before the decisions of a meeting, in the order in which they were asked for. */
    public List<ConsultationRow> of(MeetingId meeting) {
        return jdbc.sql(
                        ROWS
                                + "where shown.meeting_id = ? order by consultation.asked_at, consultation.id")
                .param(meeting.value())
                .query(ConsultationRow.class)
                .list();
    }

    /** Those that wait for a view that the viewer may give, the first due first. */
    public List<ConsultationRow> toAnswer(int most) {
        return jdbc.sql(
                        ROWS
                                + """
                                where shown.answers and consultation.form <> 'NOT_NEEDED'
                                    and consultation.view is null and consultation.ended_at is null
                                    and meeting.state in ('DRAFT', 'CALLED')
                                order by consultation.answer_by, consultation.id limit :most
                                """)
                .param("most", most)
                .query(ConsultationRow.class)
                .list();
    }

    /** Those after one in the order of their ids, for other systems. */
    public List<ConsultationRow> page(@Nullable UUID after, int most) {
        return jdbc.sql(
                        ROWS
                                + """
                                where cast(:after as uuid) is null or consultation.id > cast(:after as uuid)
                                order by consultation.id limit :most
                                """)
                .param("after", after == null ? null : after.toString())
                .param("most", most)
                .query(ConsultationRow.class)
                .list();
    }
}
