package se.arbetsro.governance.web.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.MatterId;
import se.arbetsro.governance.domain.body.SeatQueries.SeatRow;
import se.arbetsro.governance.domain.consultation.ConsultationQueries.ConsultationRow;
import se.arbetsro.governance.domain.meeting.MatterOutcome;
import se.arbetsro.governance.domain.meeting.MatterQueries.MatterRow;
import se.arbetsro.governance.domain.meeting.MatterQueries.TaskRow;
import se.arbetsro.governance.domain.meeting.MeetingQueries.MeetingRow;
import se.arbetsro.governance.web.BodyWords;
import se.arbetsro.governance.web.ConsultationWords;
import se.arbetsro.governance.web.MeetingWords;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The minutes as their secretary writes them, matter by matter on one page.
 *
 * @param wrong the matter whose form came back with errors, with what was typed; null for none
 */
public record MinutesWorkPage(
        Shell shell,
        MeetingRow meeting,
        List<MatterRow> matters,
        List<TaskRow> tasks,
        List<TaskRow> openTasks,
        List<SeatRow> seats,
        List<ConsultationRow> consultations,
        AttendanceForm attendance,
        List<Option> people,
        @Nullable Wrong wrong,
        FormErrors errors)
        implements Page {

    /**
     * A form that came back.
     *
     * @param matter null when it is that of attendance
     */
    public record Wrong(
            @Nullable MatterId matter, @Nullable MinutesForm minutes, @Nullable TaskForm task) {}

    public String title() {
        return shell.t("governance.minutes.of", MeetingWords.title(shell, meeting));
    }

    public String href(String what) {
        return MeetingWords.href(meeting) + what;
    }

    public int longest() {
        return MinutesForm.LONGEST;
    }

    /** The form of a matter: what was typed when it came back, otherwise what is saved. */
    public MinutesForm form(MatterRow matter) {
        return wrong != null && matter.id().equals(wrong.matter()) && wrong.minutes() != null
                ? wrong.minutes()
                : MinutesForm.of(matter);
    }

    public TaskForm task(MatterRow matter) {
        return wrong != null && matter.id().equals(wrong.matter()) && wrong.task() != null
                ? wrong.task()
                : new TaskForm(
                        se.arbetsro.platform.idempotency.Once.newKey(), null, null, null, null);
    }

    public boolean wrongMinutes(MatterRow matter) {
        return wrong != null && matter.id().equals(wrong.matter()) && wrong.minutes() != null;
    }

    public boolean wrongTask(MatterRow matter) {
        return wrong != null && matter.id().equals(wrong.matter()) && wrong.task() != null;
    }

    /** The errors of the form that came back; none for the others. */
    public FormErrors errors(boolean mine) {
        return mine ? errors : FormErrors.none(shell);
    }

    /** The id of a field of a matter: plain where an error leads to it. */
    public String id(String field, MatterRow matter, boolean plain) {
        return plain ? field : field + "-" + matter.id().value();
    }

    public List<TaskRow> tasksOf(MatterRow matter) {
        return tasks.stream().filter(task -> task.matterId().equals(matter.id())).toList();
    }

    public List<ConsultationRow> asked(MatterRow matter) {
        return consultations.stream().filter(one -> one.matterId().equals(matter.id())).toList();
    }

    public String words(ConsultationRow one) {
        return ConsultationWords.of(shell, one);
    }

    public List<Option> outcomes() {
        return List.of(
                Option.of("", shell.t("governance.outcome.none")),
                Option.of("DECIDED", shell.t("governance.outcome." + MatterOutcome.DECIDED)),
                Option.of(
                        "NOT_DECIDED", shell.t("governance.outcome." + MatterOutcome.NOT_DECIDED)),
                Option.of(
                        "CARRIED_OVER",
                        shell.t("governance.outcome." + MatterOutcome.CARRIED_OVER)));
    }

    public List<Option> members() {
        return seats.stream()
                .map(seat ->
                        new Option(
                                AttendanceForm.key(seat),
                                name(seat),
                                BodyWords.of(shell, seat.part())))
                .toList();
    }

    public List<Option> adjusters() {
        return seats.stream()
                .filter(seat -> seat.personId() != null)
                .map(seat -> Option.of(AttendanceForm.key(seat).substring(2), name(seat)))
                .distinct()
                .toList();
    }

    private String name(SeatRow seat) {
        return seat.name() == null ? shell.t("governance.protectedName") : seat.name();
    }

    public String responsible(TaskRow task) {
        return task.responsible() == null || task.responsible().isEmpty()
                ? shell.t("governance.protectedName")
                : task.responsible();
    }

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("governance.meetings"), "/meetings"),
                new Crumb(MeetingWords.title(shell, meeting), href("")));
    }
}
