package se.arbetsro.governance.domain.inquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.governance.DecisionId;
import se.arbetsro.governance.InquiryFollowUpId;
import se.arbetsro.governance.InquiryId;
import se.arbetsro.governance.MeetingId;
import se.arbetsro.plan.ActivityId;

/** Reads what became of inquiries: follow-ups, activities, and the meetings that took them up. */
@Component
@Transactional(readOnly = true)
public class InquiryCourseQueries {

    private final JdbcClient jdbc;

    InquiryCourseQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A day of looking at an inquiry again. */
    public record FollowUpRow(
            InquiryFollowUpId id,
            InquiryId inquiryId,
            LocalDate dueOn,
            @Nullable LocalDate doneOn,
            @Nullable String outcome,
            String lang,
            @Nullable String changedByName,
            Instant changedAt,
            long version) {

        public boolean late(LocalDate today) {
            return doneOn == null && dueOn.isBefore(today);
        }
    }

    private static final String FOLLOW_UPS =
            """
            select follow.id, follow.inquiry_id, follow.due_on, follow.done_on, follow.outcome, follow.lang,
                changer.name as changed_by_name, follow.changed_at, follow.version
            from governance.inquiries_shown() shown
            join governance.inquiry_follow_up follow on follow.inquiry_id = shown.inquiry_id
            left join organisation.person_name changer on changer.person_id = follow.changed_by
            """;

    public List<FollowUpRow> followUps(InquiryId inquiry) {
        return jdbc.sql(
                        FOLLOW_UPS
                                + "where follow.inquiry_id = ? order by follow.due_on, follow.created_at, follow.id")
                .param(inquiry.value())
                .query(FollowUpRow.class)
                .list();
    }

    public Optional<FollowUpRow> followUp(InquiryFollowUpId id) {
        return jdbc.sql(FOLLOW_UPS + "where follow.id = ?")
                .param(id.value())
                .query(FollowUpRow.class)
                .optional();
    }

    /**
     * An activity that meets what is asked.
     *
     * @param linked whether someone linked it; otherwise it was begun from the inquiry
     */
    public record ActivityRow(
            UUID id, String title, String status, @Nullable LocalDate dueOn, boolean linked) {}

    /** As far as the viewer may read activities, the first due first. */
    public List<ActivityRow> activities(InquiryId inquiry) {
        return jdbc.sql(
                        """
                        select activity.activity_id as id, activity.title, activity.status, activity.due_on,
                            link.inquiry_id is not null as linked
                        from plan.activities activity
                        left join governance.inquiry_activity link
                            on link.activity_id = activity.activity_id and link.inquiry_id = :inquiry
                        where (link.inquiry_id is not null
                                or (activity.origin_kind = 'inquiry' and activity.origin_id = :inquiry))
                            and activity.unit_id in (select unit_id from organisation.reach('LOCAL_PLAN_READ'))
                            and exists (select from governance.inquiries_shown() shown
                                where shown.inquiry_id = :inquiry)
                        order by activity.due_on, activity.activity_id
                        """)
                .param("inquiry", inquiry.value())
                .query(ActivityRow.class)
                .list();
    }

    private static final String LINKABLE =
            """
            from governance.inquiries_shown() shown
            join organisation.unit_within near
                on near.ancestor_id = shown.unit_id or near.unit_id = shown.unit_id
            join plan.activities activity on activity.unit_id = case
                when near.ancestor_id = shown.unit_id then near.unit_id else near.ancestor_id end
            where shown.inquiry_id = :inquiry
                and activity.unit_id in (select unit_id from organisation.reach('LOCAL_PLAN_READ'))
                and (activity.origin_kind, activity.origin_id)
                    is distinct from ('inquiry', cast(:inquiry as uuid))
                and not exists (select from governance.inquiry_activity link
                    where link.inquiry_id = :inquiry and link.activity_id = activity.activity_id)
            """;

    /** Whether an activity could be linked. */
    public boolean mayLink(InquiryId inquiry, ActivityId activity) {
        return jdbc.sql(
                        "select exists (select "
                                + LINKABLE
                                + " and activity.activity_id = :activity)")
                .param("inquiry", inquiry.value())
                .param("activity", activity.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * Activities of the unit, of those above and of those below it that could be linked, by title.
     *
     * @param words that stand in the title, as they were typed; null for all
     */
    public List<ActivityRow> linkable(InquiryId inquiry, @Nullable String words, int most) {
        return jdbc.sql(
                        """
                        select activity.activity_id as id, activity.title, activity.status, activity.due_on,
                            false as linked
                        """
                                + LINKABLE
                                + """
                                    and (cast(:words as text) is null
                                        or position(lower(cast(:words as text)) in lower(activity.title)) > 0)
                                group by activity.activity_id, activity.title, activity.status, activity.due_on
                                order by activity.title, activity.activity_id limit :most
                                """)
                .param("inquiry", inquiry.value())
                .param("words", words)
                .param("most", most)
                .query(ActivityRow.class)
                .list();
    }

    /** A meeting where an inquiry is taken up, or can be. */
    public record MeetingRow(MeetingId id, String body, LocalDate day) {}

    /** Meetings with the inquiry on their agenda that the viewer may know of. */
    public List<MeetingRow> takenUp(InquiryId inquiry) {
        return jdbc.sql(
                        """
                        select distinct meeting.id, body.name as body, meeting.day
                        from governance.matter
                        join governance.meetings_shown() shown on shown.meeting_id = matter.meeting_id
                        join governance.meeting on meeting.id = shown.meeting_id
                        join governance.body on body.id = shown.body_id
                        where matter.about = '/inquiries/' || cast(:inquiry as text)
                        order by meeting.day, meeting.id
                        """)
                .param("inquiry", inquiry.value().toString())
                .query(MeetingRow.class)
                .list();
    }

    /** Meetings ahead at the unit or above it whose agenda the viewer keeps, the next first. */
    public List<MeetingRow> ahead(InquiryId inquiry, LocalDate today) {
        return jdbc.sql(
                        """
                        select meeting.id, body.name as body, meeting.day
                        from governance.inquiries_shown() inquiry
                        join organisation.unit_within above on above.unit_id = inquiry.unit_id
                        join governance.meetings_shown() shown on shown.unit_id = above.ancestor_id
                        join governance.meeting on meeting.id = shown.meeting_id
                        join governance.body on body.id = shown.body_id
                        where inquiry.inquiry_id = :inquiry and shown.keeps and meeting.day >= :today
                            and meeting.state in ('DRAFT', 'CALLED')
                        order by meeting.day, meeting.id limit 6
                        """)
                .param("inquiry", inquiry.value())
                .param("today", today)
                .query(MeetingRow.class)
                .list();
    }

    /** A decision by which an inquiry can be answered. */
    public record DecisionChoice(UUID id, String title, String body, LocalDate decidedOn) {}

    private static final String DECIDING =
            """
            from governance.decisions_shown() shown
            join governance.decision on decision.id = shown.decision_id
            join governance.body on body.id = shown.body_id
            where shown.final and exists (
                select from governance.inquiries_shown() inquiry
                join organisation.unit_within near
                    on (near.unit_id = inquiry.unit_id and near.ancestor_id = shown.unit_id)
                    or (near.ancestor_id = inquiry.unit_id and near.unit_id = shown.unit_id)
                where inquiry.inquiry_id = :inquiry)
            """;

    /** Whether an inquiry can be answered by a decision. */
    public boolean mayDecide(InquiryId inquiry, DecisionId decision) {
        return jdbc.sql("select exists (select " + DECIDING + " and decision.id = :decision)")
                .param("inquiry", inquiry.value())
                .param("decision", decision.value())
                .query(Boolean.class)
                .single();
    }

    /** Settled decisions of bodies at the unit, above it and below it, the latest first. */
    public List<DecisionChoice> decisions(InquiryId inquiry, int most) {
        return jdbc.sql(
                        "select decision.id, decision.title, body.name as body, decision.decided_on "
                                + DECIDING
                                + "order by decision.decided_on desc, decision.id limit :most")
                .param("inquiry", inquiry.value())
                .param("most", most)
                .query(DecisionChoice.class)
                .list();
    }
}
