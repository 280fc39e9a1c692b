package se.arbetsro.governance.web.minutes;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.arbetsro.governance.MatterId;
import se.arbetsro.governance.MeetingId;
import se.arbetsro.governance.domain.body.SeatQueries;
import se.arbetsro.governance.domain.body.SeatQueries.SeatRow;
import se.arbetsro.governance.domain.consultation.ConsultationQueries;
import se.arbetsro.governance.domain.meeting.MatterQueries;
import se.arbetsro.governance.domain.meeting.MatterQueries.MatterRow;
import se.arbetsro.governance.domain.meeting.MatterWriting;
import se.arbetsro.governance.domain.meeting.MeetingChangedMeanwhile;
import se.arbetsro.governance.domain.meeting.MeetingQueries;
import se.arbetsro.governance.domain.meeting.MeetingQueries.MeetingRow;
import se.arbetsro.governance.domain.meeting.MinutesAreClosed;
import se.arbetsro.governance.domain.meeting.MinutesService;
import se.arbetsro.governance.domain.meeting.SigningService;
import se.arbetsro.governance.domain.meeting.TaskService;
import se.arbetsro.governance.web.MeetingWords;
import se.arbetsro.governance.web.minutes.MinutesWorkPage.Wrong;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.plan.Responsible;
import se.arbetsro.platform.fault.Fault;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;

/** The minutes while they are written: who was there, and matter by matter what came of it. */
@Controller
@OfToday
class MinutesWorkController {

    private final MeetingQueries meetings;
    private final MatterQueries matters;
    private final SeatQueries seats;
    private final ConsultationQueries consultations;
    private final MinutesService minutes;
    private final SigningService signing;
    private final TaskService tasks;
    private final Once once;
    private final Clock clock;

    MinutesWorkController(
            MeetingQueries meetings,
            MatterQueries matters,
            SeatQueries seats,
            ConsultationQueries consultations,
            MinutesService minutes,
            SigningService signing,
            TaskService tasks,
            Once once,
            Clock clock) {
        this.meetings = meetings;
        this.matters = matters;
        this.seats = seats;
        this.consultations = consultations;
        this.minutes = minutes;
        this.signing = signing;
        this.tasks = tasks;
        this.once = once;
        this.clock = clock;
    }

    @Allowed(Permission.BODY_READ)
    @GetMapping("/meetings/{id}/minutes/edit")
    Html work(Shell shell, @PathVariable MeetingId id) {
        MeetingRow meeting = kept(id);
        if (!meeting.state().open()) {
            return Html.instead(MeetingWords.href(meeting) + "/minutes")
                    .saying("governance.minutes.closed");
        }
        return Html.of(page(shell, meeting, null, null, FormErrors.none(shell)));
    }

    private MeetingRow kept(MeetingId id) {
        MeetingRow meeting = meetings.find(id).orElseThrow(NotFound::new);
        if (!meeting.keeps()) {
            throw new Forbidden();
        }
        return meeting;
    }

    private MinutesWorkPage page(
            Shell shell,
            MeetingRow meeting,
            @Nullable AttendanceForm attendance,
            @Nullable Wrong wrong,
            FormErrors errors) {
        List<SeatRow> sitting = seats.seats(meeting.bodyId(), meeting.day());
        List<MatterRow> agenda = matters.of(meeting.id());
        boolean goesThrough = agenda.stream().anyMatch(MatterRow::tasks);
        return new MinutesWorkPage(
                shell,
                meeting,
                agenda,
                matters.tasksOf(meeting.id()),
                goesThrough
                        ? matters.openTasksOf(meeting.bodyId()).stream()
                                .filter(task -> !task.meetingId().equals(meeting.id()))
                                .toList()
                        : List.of(),
                sitting,
                consultations.of(meeting.id()),
                attendance != null
                        ? attendance
                        : AttendanceForm.of(
                                meetings.attendance(meeting.id()),
                                meetings.adjusters(meeting.id()),
                                sitting),
                people(meeting, sitting),
                wrong,
                errors);
    }

    /** Those who sit there, and then whoever else there is to choose. */
    private List<Option> people(MeetingRow meeting, List<SeatRow> sitting) {
        Map<String, String> names = new LinkedHashMap<>();
        for (SeatRow seat : sitting) {
            PersonId person = seat.personId();
            if (person != null && seat.name() != null) {
                names.put(person.value().toString(), seat.name());
            }
        }
        seats.people(meeting.unitId())
                .forEach(one -> names.putIfAbsent(one.id().value().toString(), one.name()));
        return names.entrySet().stream()
                .map(one -> Option.of(one.getKey(), one.getValue()))
                .toList();
    }

    @Allowed(Permission.BODY_READ)
    @PostMapping("/meetings/{id}/attendance")
    Html attend(Shell shell, @PathVariable MeetingId id, @ModelAttribute AttendanceForm form) {
        MeetingRow meeting = kept(id);
        List<SeatRow> sitting = seats.seats(meeting.bodyId(), meeting.day());
        FormErrors errors = new FormErrors(shell);
        List<MinutesService.Present> there = form.there(sitting, errors);
        if (errors.any()) {
            return Html.invalid(page(shell, meeting, form, new Wrong(null, null, null), errors));
        }
        minutes.attend(id, there, form.adjusters(sitting));
        return Html.redirect(MeetingWords.href(meeting) + "/minutes/edit").saying("platform.saved");
    }

    private MatterRow matter(MatterId id) {
        return matters.find(id).orElseThrow(NotFound::new);
    }

    @Allowed(Permission.BODY_READ)
    @PostMapping("/matters/{id}/minutes")
    Html write(Shell shell, @PathVariable MatterId id, @ModelAttribute MinutesForm form) {
        MatterRow matter = matter(id);
        MeetingRow meeting = kept(matter.meetingId());
        FormErrors errors = new FormErrors(shell);
        MatterWriting writing = form.writing(errors);
        if (!errors.any()) {
            try {
                minutes.write(id, writing);
                return Html.redirect(
                                MeetingWords.href(meeting) + "/minutes/edit#matter-" + id.value())
                        .saying("platform.saved");
            } catch (MeetingChangedMeanwhile | MinutesAreClosed meanwhile) {
                MeetingRow now = kept(matter.meetingId());
                List<Option> outcomes =
                        page(shell, now, null, null, FormErrors.none(shell)).outcomes();
                return Html.conflict(MinutesConflict.view(shell, form, matter(id), now, outcomes));
            } catch (Invalid refused) {
                errors.add("outcome", refused.messageKey(), refused.arguments());
            }
        }
        return Html.invalid(page(shell, meeting, null, new Wrong(id, form, null), errors));
    }

    /** What the form saves by itself while it is written, without complaint. */
    @Allowed(Permission.BODY_READ)
    @PostMapping("/matters/{id}/minutes/draft")
    Html draft(Shell shell, @PathVariable MatterId id, @ModelAttribute MinutesForm form) {
        kept(matter(id).meetingId());
        FormErrors errors = new FormErrors(shell);
        MatterWriting writing = form.writing(errors);
        String said = "saved-" + id.value();
        if (errors.any()) {
            return Html.of(
                    new SavedFragment(shell, said, shell.t("governance.minutes.notSavedYet")));
        }
        try {
            minutes.write(id, writing);
        } catch (MeetingChangedMeanwhile changed) {
            return Html.of(
                    new SavedFragment(shell, said, shell.t("governance.minutes.savedByOther")));
        } catch (MinutesAreClosed | Invalid refused) {
            return Html.of(new SavedFragment(shell, said, words(shell, refused)));
        }
        return Html.of(
                new SavedFragment(
                        shell,
                        said,
                        shell.t("governance.minutes.savedAt", shell.minute(clock.instant()))));
    }

    private static String words(Shell shell, Fault refused) {
        return shell.t(refused.messageKey(), refused.arguments());
    }

    @Allowed(Permission.BODY_READ)
    @PostMapping("/matters/{id}/tasks")
    Html give(Shell shell, @PathVariable MatterId id, @ModelAttribute TaskForm form) {
        MatterRow matter = matter(id);
        MeetingRow meeting = kept(matter.meetingId());
        FormErrors errors = new FormErrors(shell);
        String what = form.words(errors);
        Responsible responsible = form.responsible(errors);
        var due = form.day(errors);
        if (errors.any()) {
            return Html.invalid(page(shell, meeting, null, new Wrong(id, null, form), errors));
        }
        return Html.redirect(
                        once.create(
                                "task",
                                form.key(),
                                form,
                                () -> {
                                    tasks.give(id, what, responsible, due);
                                    return MeetingWords.href(meeting)
                                            + "/minutes/edit#matter-"
                                            + id.value();
                                }))
                .saying("governance.task.given");
    }

    @Allowed(Permission.BODY_READ)
    @PostMapping("/meetings/{id}/presentation")
    Html present(@PathVariable MeetingId id) {
        MeetingRow meeting = kept(id);
        try {
            String hash = signing.present(id);
            return Html.redirect(MeetingWords.href(meeting) + "/minutes")
                    .saying("governance.minutes.presented", hash.substring(0, 12));
        } catch (Invalid missing) {
            return Html.instead(MeetingWords.href(meeting) + "/minutes/edit")
                    .saying(missing.messageKey(), missing.arguments());
        }
    }
}
