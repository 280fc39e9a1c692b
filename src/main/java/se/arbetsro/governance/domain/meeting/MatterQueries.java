package se.arbetsro.governance.domain.meeting;

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
import se.arbetsro.governance.MatterId;
import se.arbetsro.governance.MeetingId;
import se.arbetsro.governance.TaskId;

/** Reads the matters of meetings and what somebody is to do after them. */
@Component
@Transactional(readOnly = true)
public class MatterQueries {

    private final JdbcClient jdbc;

    MatterQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A matter. What was said and decided is null for who may not see the minutes.
     *
     * @param carriedDay the day of the meeting that it goes on from
     */
    public record MatterRow(
            MatterId id,
            MeetingId meetingId,
            int position,
            String heading,
            @Nullable String text,
            @Nullable String about,
            boolean tasks,
            @Nullable LocalDate carriedDay,
            @Nullable String said,
            @Nullable MatterOutcome outcome,
            @Nullable String decision,
            String lang,
            Instant changedAt,
            @Nullable String changedByName,
            long version) {}

    private static final String MATTERS =
            """
            select matter.id, matter.meeting_id, matter.position, matter.heading, matter.text, matter.about,
                matter.tasks, earlier.day as carried_day,
                case when shown.minutes then matter.said end as said,
                case when shown.minutes then matter.outcome end as outcome,
                case when shown.minutes then matter.decision end as decision,
                matter.lang, matter.changed_at, changer.name as changed_by_name, matter.version
            from governance.meetings_shown() shown
            join governance.matter on matter.meeting_id = shown.meeting_id
            left join governance.matter before on before.id = matter.carried_from
            left join governance.meeting earlier on earlier.id = before.meeting_id
            left join organisation.person_name changer on changer.person_id = matter.changed_by
            """;

    /** In the order of the agenda. */
    public List<MatterRow> of(MeetingId meeting) {
        return jdbc.sql(
                        MATTERS
                                + "where matter.meeting_id = ? order by matter.position, matter.created_at, matter.id")
                .param(meeting.value())
                .query(MatterRow.class)
                .list();
    }

    public Optional<MatterRow> find(MatterId id) {
        return jdbc.sql(MATTERS + "where matter.id = ?")
                .param(id.value())
                .query(MatterRow.class)
                .optional();
    }

    /**
     * What somebody is to do.
     *
     * @param responsible a name, a role or both; null when the name is protected
     * @param meetingDay when it was given
     */
    public record TaskRow(
            TaskId id,
            MatterId matterId,
            MeetingId meetingId,
            BodyId bodyId,
            String body,
            LocalDate meetingDay,
            String what,
            @Nullable UUID responsiblePerson,
            @Nullable String responsibleRole,
            @Nullable String responsible,
            LocalDate dueOn,
            @Nullable Instant doneAt,
            @Nullable UUID activityId) {

        public boolean open() {
            return doneAt == null && activityId == null;
        }
    }

    private static final String TASKS =
            """
            select task.id, task.matter_id, matter.meeting_id, shown.body_id, body.name as body,
                meeting.day as meeting_day, task.what, task.responsible_person, task.responsible_role,
                concat_ws(', ', person.name, task.responsible_role) as responsible, task.due_on, task.done_at,
                task.activity_id
            from governance.meetings_shown() shown
            join governance.meeting on meeting.id = shown.meeting_id
            join governance.body on body.id = shown.body_id
            join governance.matter on matter.meeting_id = shown.meeting_id
            join governance.task on task.matter_id = matter.id
            left join organisation.person_name person on person.person_id = task.responsible_person
            where shown.minutes
            """;

    /** Those given at a meeting, in the order of its agenda. */
    public List<TaskRow> tasksOf(MeetingId meeting) {
        return jdbc.sql(
                        TASKS
                                + "and matter.meeting_id = ? order by matter.position, task.due_on, task.id")
                .param(meeting.value())
                .query(TaskRow.class)
                .list();
    }

    /** Those of a body that are not done and no activity, the first due first. */
    public List<TaskRow> openTasksOf(BodyId body) {
        return jdbc.sql(
                        TASKS
                                + """
                                and shown.body_id = ? and task.done_at is null and task.activity_id is null
                                order by task.due_on, task.id limit 200
                                """)
                .param(body.value())
                .query(TaskRow.class)
                .list();
    }

    /** Those of the person that are not done and no activity, in all bodies. */
    public List<TaskRow> openTasksOf(UUID person) {
        return jdbc.sql(
                        TASKS
                                + """
                                and task.responsible_person = ? and task.done_at is null
                                    and task.activity_id is null
                                order by task.due_on, task.id limit 20
                                """)
                .param(person)
                .query(TaskRow.class)
                .list();
    }

    public Optional<TaskRow> task(TaskId id) {
        return jdbc.sql(TASKS + "and task.id = ?")
                .param(id.value())
                .query(TaskRow.class)
                .optional();
    }
}
