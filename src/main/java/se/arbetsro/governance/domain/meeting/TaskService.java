package se.arbetsro.governance.domain.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.governance.MatterId;
import se.arbetsro.governance.MeetingId;
import se.arbetsro.governance.TaskId;
import se.arbetsro.governance.domain.area.AreaChoices;
import se.arbetsro.governance.domain.decision.DecisionQueries;
import se.arbetsro.governance.domain.meeting.MatterQueries.MatterRow;
import se.arbetsro.governance.domain.meeting.MatterQueries.TaskRow;
import se.arbetsro.governance.domain.meeting.MeetingQueries.MeetingRow;
import se.arbetsro.governance.domain.meeting.MeetingService.Kept;
import se.arbetsro.plan.ActivityContent;
import se.arbetsro.plan.ActivityId;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.Decided;
import se.arbetsro.plan.NewActivity;
import se.arbetsro.plan.Origin;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.plan.PlanWork;
import se.arbetsro.plan.Responsible;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;

/** What meetings give people to do: given, done, made into activities of the plan. */
@Component
public class TaskService {

    private final MeetingService keeping;
    private final MeetingQueries meetings;
    private final MatterQueries matters;
    private final DecisionQueries decisions;
    private final AreaChoices areas;
    private final PlanWork work;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    TaskService(
            MeetingService keeping,
            MeetingQueries meetings,
            MatterQueries matters,
            DecisionQueries decisions,
            AreaChoices areas,
            PlanWork work,
            JdbcClient jdbc,
            AuditTrail audit,
            Clock clock) {
        this.keeping = keeping;
        this.meetings = meetings;
        this.matters = matters;
        this.decisions = decisions;
        this.areas = areas;
        this.work = work;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Gives someone something to do, while the minutes are written. */
    @Transactional
    public TaskId give(MatterId matter, String what, Responsible responsible, LocalDate due) {
        MatterRow of = matters.find(matter).orElseThrow(NotFound::new);
        Kept kept = keeping.open(of.meetingId());
        TaskId id = TaskId.random();
        jdbc.sql(
                        """
                        insert into governance.task (id, matter_id, what, responsible_person, responsible_role,
                            due_on, created_at, created_by)
                        values (:id, :matter, :what, cast(:person as uuid), :role, :due, :at, platform.viewer())
                        """)
                .param("id", id.value())
                .param("matter", matter.value())
                .param("what", what)
                .param(
                        "person",
                        responsible.person() == null
                                ? null
                                : responsible.person().value().toString())
                .param("role", responsible.role())
                .param("due", due)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        audit.record(act("task.given", of.meetingId(), kept).with("task.due", null, due));
        return id;
    }

    /** Takes back what was entered by mistake, while the minutes are written. */
    @Transactional
    public void remove(TaskId id) {
        TaskRow task = matters.task(id).orElseThrow(NotFound::new);
        Kept kept = keeping.open(task.meetingId());
        if (task.activityId() != null) {
            throw new Invalid("governance.task.isActivity");
        }
        jdbc.sql("delete from governance.task where id = ?").param(id.value()).update();
        audit.record(act("task.removed", task.meetingId(), kept));
    }

    /** Says that it is done: who is to do it, or who keeps the body. */
    @Transactional
    public void done(TaskId id) {
        TaskRow task = mayTell(id);
        if (task.open()) {
            mark(task, true);
        }
    }

    /** Says that it is not done after all. */
    @Transactional
    public void undone(TaskId id) {
        TaskRow task = mayTell(id);
        if (task.doneAt() != null) {
            mark(task, false);
        }
    }

    private TaskRow mayTell(TaskId id) {
        TaskRow task = matters.task(id).orElseThrow(NotFound::new);
        MeetingRow meeting = meetings.find(task.meetingId()).orElseThrow(NotFound::new);
        if (!meeting.keeps() && !CurrentViewer.get().id().equals(task.responsiblePerson())) {
            throw new Forbidden();
        }
        return task;
    }

    private void mark(TaskRow task, boolean done) {
        UUID me = CurrentViewer.get().id();
        jdbc.sql(
                        """
                        update governance.task set done_at = cast(:at as timestamptz), done_by = cast(:by as uuid)
                        where id = :id
                        """)
                .param("at", done ? clock.instant().toString() : null)
                .param("by", done ? me.toString() : null)
                .param("id", task.id().value())
                .update();
        MeetingRow meeting = meetings.find(task.meetingId()).orElseThrow(NotFound::new);
        audit.record(
                Act.of(done ? "task.done" : "task.undone", "meeting", task.meetingId())
                        .in(meeting.unitId()));
    }

    /**
     * Makes an activity of a task, with the decision as its origin where the matter was decided.
     *
     * @throws Invalid when no local plan governs the body's unit, or it is one already
     */
    @Transactional
    public ActivityId toActivity(TaskId id, AreaId area) {
        TaskRow task = matters.task(id).orElseThrow(NotFound::new);
        MeetingRow meeting = meetings.find(task.meetingId()).orElseThrow(NotFound::new);
        if (!meeting.keeps()) {
            throw new Forbidden();
        }
        if (!task.open()) {
            throw new Invalid("governance.task.isActivity");
        }
        PlanVersionId version =
                areas.governingVersion(meeting.unitId())
                        .orElseThrow(() -> new Invalid("governance.task.noLocalPlan"));
        Responsible responsible =
                new Responsible(
                        task.responsiblePerson() == null
                                ? null
                                : new se.arbetsro.organisation.PersonId(task.responsiblePerson()),
                        task.responsibleRole());
        Optional<DecisionQueries.DecisionRow> decision = decisions.ofMatter(task.matterId());
        @Nullable Origin origin =
                decision.map(one -> new Origin("decision", one.id().value())).orElse(null);
        // Without a decision in the matter it is still the body that gave the task, at its meeting.
        LocalDate day = decision.map(DecisionQueries.DecisionRow::decidedOn).orElse(meeting.day());
        LocalDate today = LocalDate.now(clock);
        Decided decided =
                new Decided(
                        decision.map(DecisionQueries.DecisionRow::body).orElse(meeting.body()),
                        day.isAfter(today) ? today : day);
        ActivityId activity =
                work.add(
                        new NewActivity(
                                meeting.unitId(),
                                version,
                                area,
                                null,
                                ActivityContent.of(task.what(), responsible, task.dueOn()),
                                decided,
                                origin));
        jdbc.sql("update governance.task set activity_id = ? where id = ?")
                .params(activity.value(), id.value())
                .update();
        audit.record(Act.of("task.planned", "meeting", task.meetingId()).in(meeting.unitId()));
        return activity;
    }

    private static Act act(String action, MeetingId meeting, Kept kept) {
        return Act.of(action, "meeting", meeting).in(kept.unit());
    }
}
