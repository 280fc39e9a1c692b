package se.arbetsro.governance.web.minutes;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.governance.TaskId;
import se.arbetsro.governance.domain.area.AreaChoices;
import se.arbetsro.governance.domain.meeting.MatterQueries;
import se.arbetsro.governance.domain.meeting.MatterQueries.TaskRow;
import se.arbetsro.governance.domain.meeting.MeetingQueries;
import se.arbetsro.governance.domain.meeting.MeetingQueries.MeetingRow;
import se.arbetsro.governance.domain.meeting.TaskService;
import se.arbetsro.governance.web.Typing;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Undo;

/** What meetings gave people to do: done, taken away, made into activities. */
@Controller
@OfToday
class TaskController {

    private final MatterQueries matters;
    private final MeetingQueries meetings;
    private final TaskService tasks;
    private final AreaChoices areas;

    TaskController(
            MatterQueries matters, MeetingQueries meetings, TaskService tasks, AreaChoices areas) {
        this.matters = matters;
        this.meetings = meetings;
        this.tasks = tasks;
        this.areas = areas;
    }

    private TaskRow find(TaskId id) {
        return matters.task(id).orElseThrow(NotFound::new);
    }

    private static String minutes(TaskRow task) {
        return "/meetings/" + task.meetingId().value() + "/minutes";
    }

    @Allowed(Permission.BODY_READ)
    @PostMapping("/tasks/{id}/completion")
    Html done(@PathVariable TaskId id) {
        tasks.done(id);
        return Html.redirect(minutes(find(id)))
                .saying("governance.task.done")
                .undoable(Undo.by("/tasks/" + id.value() + "/reopening"));
    }

    @Allowed(Permission.BODY_READ)
    @PostMapping("/tasks/{id}/reopening")
    Html undone(@PathVariable TaskId id) {
        tasks.undone(id);
        return Html.redirect(minutes(find(id))).saying("governance.task.undone");
    }

    @Allowed(Permission.BODY_READ)
    @PostMapping("/tasks/{id}/removal")
    Html remove(@PathVariable TaskId id) {
        TaskRow task = find(id);
        tasks.remove(id);
        return Html.redirect(minutes(task) + "/edit").saying("governance.task.removed");
    }

    @Allowed(Permission.BODY_READ)
    @GetMapping("/tasks/{id}/activity")
    Html ask(Shell shell, @PathVariable TaskId id) {
        TaskRow task = kept(id);
        PlanVersionId version = version(task);
        if (version == null) {
            return Html.instead(minutes(task)).saying("governance.task.noLocalPlan");
        }
        return Html.of(page(shell, task, version, "", FormErrors.none(shell)));
    }

    private TaskRow kept(TaskId id) {
        TaskRow task = find(id);
        if (!meetings.find(task.meetingId()).orElseThrow(NotFound::new).keeps()) {
            throw new Forbidden();
        }
        return task;
    }

    private @Nullable PlanVersionId version(TaskRow task) {
        MeetingRow meeting = meetings.find(task.meetingId()).orElseThrow(NotFound::new);
        return areas.governingVersion(meeting.unitId()).orElse(null);
    }

    private TaskActivityPage page(
            Shell shell, TaskRow task, PlanVersionId version, String area, FormErrors errors) {
        List<Option> options =
                areas.of(version).stream()
                        .map(one ->
                                Option.of(
                                        one.id().value().toString(),
                                        one.number() == null
                                                ? shell.in(one.name())
                                                : one.number() + " " + shell.in(one.name())))
                        .toList();
        return new TaskActivityPage(shell, task, options, area, errors);
    }

    @Allowed(Permission.BODY_READ)
    @PostMapping("/tasks/{id}/activity")
    Html make(
            Shell shell,
            @PathVariable TaskId id,
            @RequestParam(required = false) @Nullable String area) {
        TaskRow task = kept(id);
        PlanVersionId version = version(task);
        if (version == null) {
            return Html.instead(minutes(task)).saying("governance.task.noLocalPlan");
        }
        UUID chosen = Typing.id(area).orElse(null);
        if (chosen == null
                || areas.of(version).stream().noneMatch(one -> one.id().value().equals(chosen))) {
            FormErrors errors = new FormErrors(shell);
            errors.add("area", "platform.form.choice");
            return Html.invalid(page(shell, task, version, "", errors));
        }
        return Html.redirect("/activities/" + tasks.toActivity(id, new AreaId(chosen)).value())
                .saying("governance.task.planned");
    }
}
