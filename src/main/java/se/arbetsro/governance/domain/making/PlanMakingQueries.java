package se.arbetsro.governance.domain.making;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.governance.BodyId;
import se.arbetsro.governance.ConsultationId;
import se.arbetsro.governance.DecisionId;
import se.arbetsro.governance.PlanMakingId;
import se.arbetsro.plan.PlanVersionId;

/** Reads how plan versions are made, as far as the viewer may know of it. */
@Component
@Transactional(readOnly = true)
public class PlanMakingQueries {

    private final JdbcClient jdbc;

    PlanMakingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The making of a plan version.
     *
     * @param used whether work goes on, or is to go on, under the version
     * @param usedFrom the first day of that; null while it is only proposed
     * @param boards the names of those who decide, with points between; empty where none is named
     * @param submittedOn the day on which the officer report was handed over last; null while it
     *     has not been
     * @param waiting how many of the bodies that were asked last have not taken the proposal up
     * @param views how many views there are, {@code unanswered} of them without an answer
     * @param reported whether there is an officer report, be it a draft
     * @param nextCheck the first check point that is not done; null for none
     * @param keeps whether the viewer keeps it
     * @param open whether she reads the views of all bodies
     */
    public record MakingRow(
            PlanMakingId id,
            PlanVersionId planVersionId,
            String versionKey,
            String title,
            boolean used,
            @Nullable LocalDate usedFrom,
            @Nullable String registryNumber,
            @Nullable String background,
            String lang,
            MakingState state,
            int submissions,
            @Nullable LocalDate submittedOn,
            @Nullable LocalDate inForceOn,
            String boards,
            int waiting,
            int views,
            int unanswered,
            boolean reported,
            @Nullable LocalDate nextCheck,
            boolean keeps,
            boolean open,
            Instant changedAt,
            @Nullable String changedByName,
            long version) {}

    private static final String ROWS =
            """
            select making.id, making.plan_version_id, version.key as version_key, version.title_sv as title,
                version.used is not null as used, lower(version.used) as used_from, making.registry_number, making.background, making.lang, making.state,
                making.submissions,
                (select submission.submitted_on from governance.plan_submission submission
                    where submission.plan_making_id = making.id and submission.number = making.submissions) as submitted_on,
                making.in_force_on, coalesce(deciding.names, '') as boards,
                coalesce(heard.waiting, 0) as waiting, coalesce(heard.views, 0) as views,
                coalesce(heard.unanswered, 0) as unanswered,
                exists (select from governance.plan_officer_report written
                    where written.plan_making_id = making.id) as reported,
                (select min(point.due_on) from governance.plan_check_point point
                    where point.plan_making_id = making.id and point.done_on is null) as next_check,
                shown.keeps, shown.open, making.changed_at, changer.name as changed_by_name, making.version
            from governance.plan_makings_shown() shown
            join governance.plan_making making on making.id = shown.plan_making_id
            join plan.versions version on version.plan_version_id = making.plan_version_id
            left join organisation.person_name changer on changer.person_id = making.changed_by
            left join lateral (
                select string_agg(body.name, ' · ' order by board.position) as names
                from governance.plan_making_board board join governance.body on body.id = board.body_id
                where board.plan_making_id = making.id
            ) deciding on true
            left join lateral (
                select count(distinct hearing.id) filter (where hearing.treated_on is null
                        and hearing.sending = (select max(sent.number) from governance.plan_sending sent
                            where sent.plan_making_id = making.id)) as waiting,
                    count(view.id) as views, count(view.id) filter (where view.reply is null) as unanswered
                from governance.plan_hearing hearing
                left join governance.plan_view view on view.plan_hearing_id = hearing.id
                where hearing.plan_making_id = making.id
            ) heard on true
            """;

    private static final String CHOSEN =
            "where (cast(:state as text) is null or making.state = cast(:state as text)) ";

    /** The latest first. */
    public List<MakingRow> list(@Nullable MakingState state, int size, long offset) {
        return jdbc.sql(
                        ROWS
                                + CHOSEN
                                + "order by making.created_at desc, making.id limit :size offset :offset")
                .param("state", state == null ? null : state.name())
                .param("size", size)
                .param("offset", offset)
                .query(MakingRow.class)
                .list();
    }

    /** Those that the viewer keeps and that are not over, the latest first. */
    public List<MakingRow> open(int most) {
        return jdbc.sql(
                        ROWS
                                + """
                                where shown.keeps and making.state not in ('IN_FORCE', 'REJECTED', 'WITHDRAWN')
                                order by making.created_at desc, making.id limit :most
                                """)
                .param("most", most)
                .query(MakingRow.class)
                .list();
    }

    public long count(@Nullable MakingState state) {
        return jdbc.sql(
                        """
                        select count(*) from governance.plan_makings_shown() shown
                        join governance.plan_making making on making.id = shown.plan_making_id
                        """
                                + CHOSEN)
                .param("state", state == null ? null : state.name())
                .query(Long.class)
                .single();
    }

    /** Empty when there is none, or the viewer may not know of it. */
    public Optional<MakingRow> find(PlanMakingId id) {
        return jdbc.sql(ROWS + "where making.id = ?")
                .param(id.value())
                .query(MakingRow.class)
                .optional();
    }

    /** Those of a version, the latest first. */
    public List<MakingRow> of(PlanVersionId version) {
        return jdbc.sql(
                        ROWS
                                + "where making.plan_version_id = ? order by making.created_at desc, making.id")
                .param(version.value())
                .query(MakingRow.class)
                .list();
    }

    /** That a case came to a state. */
    public record StepRow(MakingState state, LocalDate day, @Nullable String note) {}

    /** The steps in the order in which they were taken. */
    public List<StepRow> steps(PlanMakingId id) {
        return jdbc.sql(
                        """
                        select step.state, step.day, step.note
                        from governance.plan_makings_shown() shown
                        join governance.plan_making_step step on step.plan_making_id = shown.plan_making_id
                        where shown.plan_making_id = ? order by step.entered_at, step.id
                        """)
                .param(id.value())
                .query(StepRow.class)
                .list();
    }

    /**
     * A board that decides.
     *
     * @param outcome of the report that it was handed last; null while it has not decided
     * @param keeps whether the viewer keeps the board
     */
    public record BoardRow(
            BodyId id,
            String name,
            @Nullable BoardOutcome outcome,
            @Nullable DecisionId decisionId,
            @Nullable LocalDate decidedOn,
            @Nullable String paragraph,
            boolean keeps) {}

    public List<BoardRow> boards(PlanMakingId id) {
        return jdbc.sql(
                        """
                        select body.id, body.name, outcome.outcome, outcome.decision_id, decision.decided_on,
                            outcome.paragraph, coalesce(kept.keeps, false) as keeps
                        from governance.plan_makings_shown() shown
                        join governance.plan_making making on making.id = shown.plan_making_id
                        join governance.plan_making_board board on board.plan_making_id = making.id
                        join governance.body on body.id = board.body_id
                        left join governance.plan_outcome outcome on outcome.plan_making_id = making.id
                            and outcome.submission = making.submissions and outcome.body_id = body.id
                            and outcome.corrected_at is null
                        left join governance.decision on decision.id = outcome.decision_id
                        left join governance.bodies_shown() kept on kept.body_id = body.id
                        where making.id = ? order by board.position
                        """)
                .param(id.value())
                .query(BoardRow.class)
                .list();
    }

    /**
     * What a board decided, on any of the reports that it was handed.
     *
     * @param correctedWhy why it was taken back as wrongly noted; null of what holds
     */
    public record OutcomeRow(
            String body,
            int submission,
            BoardOutcome outcome,
            LocalDate decidedOn,
            @Nullable String paragraph,
            @Nullable String correctedWhy) {}

    public List<OutcomeRow> outcomes(PlanMakingId id) {
        return jdbc.sql(
                        """
                        select body.name as body, outcome.submission, outcome.outcome, decision.decided_on,
                            outcome.paragraph, outcome.corrected_why
                        from governance.plan_makings_shown() shown
                        join governance.plan_outcome outcome on outcome.plan_making_id = shown.plan_making_id
                        join governance.body on body.id = outcome.body_id
                        join governance.decision on decision.id = outcome.decision_id
                        where shown.plan_making_id = ? order by decision.decided_on, outcome.entered_at
                        """)
                .param(id.value())
                .query(OutcomeRow.class)
                .list();
    }

    /** A version to choose. */
    public record VersionChoice(PlanVersionId id, String key, String title, boolean free) {}

    /** All versions, the latest first; free: those without an open case. */
    public List<VersionChoice> versions() {
        return jdbc.sql(
                        """
                        select version.plan_version_id as id, version.key, version.title_sv as title,
                            not exists (select from governance.plan_making making
                                where making.plan_version_id = version.plan_version_id
                                    and making.state not in ('REJECTED', 'WITHDRAWN')) as free
                        from plan.versions version
                        order by coalesce(lower(version.used), version.dated) desc nulls first, version.key
                        """)
                .query(VersionChoice.class)
                .list();
    }

    /** A version of the same plan under which work goes on without a known end. */
    public record InUse(PlanVersionId id, String key, LocalDate since) {}

    /** Those that the version of a case may come in the place of, the latest first. */
    public List<InUse> inUse(PlanMakingId id) {
        return jdbc.sql(
                        """
                        select other.plan_version_id as id, other.key, lower(other.used) as since
                        from governance.plan_making making
                        join plan.versions version on version.plan_version_id = making.plan_version_id
                        join plan.versions other on other.plan_key = version.plan_key
                            and other.plan_version_id <> version.plan_version_id and upper_inf(other.used)
                        where making.id = ?
                        order by lower(other.used) desc, other.key
                        """)
                .param(id.value())
                .query(InUse.class)
                .list();
    }

    /** How unions take part before the decision, at a meeting whose matter is about the version. */
    public record ConsultationLine(
            ConsultationId id,
            String who,
            String form,
            String body,
            @Nullable LocalDate answerBy,
            boolean answered,
            boolean ended) {}

    public List<ConsultationLine> consultations(PlanMakingId id, String versionKey) {
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
                        where matter.about in (:making, :version)
                        order by consultation.asked_at, consultation.id
                        """)
                .param("making", "/plan-makings/" + id.value())
                .param("version", "/plans/" + versionKey)
                .query(ConsultationLine.class)
                .list();
    }
}
