package se.arbetsro.governance.web.minutes;

import java.util.List;
import java.util.UUID;
import se.arbetsro.governance.domain.meeting.MatterQueries.TaskRow;
import se.arbetsro.governance.domain.meeting.MeetingQueries.AdjusterRow;
import se.arbetsro.governance.domain.meeting.MeetingQueries.MeetingRow;
import se.arbetsro.governance.domain.meeting.MeetingQueries.NoteRow;
import se.arbetsro.governance.domain.meeting.MeetingState;
import se.arbetsro.governance.web.MeetingWords;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * Minutes as they read: while they are written, while they wait for signatures, and signed.
 *
 * @param article the document as HTML
 * @param tasks what the meeting gave people to do
 * @param me the viewer
 */
public record MinutesPage(
        Shell shell,
        MeetingRow meeting,
        String article,
        List<AdjusterRow> adjusters,
        List<NoteRow> notes,
        List<TaskRow> tasks,
        UUID me,
        FormErrors errors)
        implements Page {

    public String title() {
        return shell.t("governance.minutes.of", MeetingWords.title(shell, meeting));
    }

    public String href(String what) {
        return MeetingWords.href(meeting) + what;
    }

    public boolean signed() {
        return meeting.state() == MeetingState.SIGNED;
    }

    public boolean presented() {
        return meeting.state() == MeetingState.PRESENTED;
    }

    public boolean writes() {
        return meeting.keeps() && meeting.state() == MeetingState.CALLED;
    }

    /** Whether the viewer is to sign now. */
    public boolean signs() {
        return presented()
                && adjusters.stream()
                        .anyMatch(one -> one.personId().equals(me) && one.signedAt() == null);
    }

    public String name(AdjusterRow one) {
        return one.name() == null ? shell.t("governance.protectedName") : one.name();
    }

    public String who(NoteRow note) {
        return note.by() == null ? shell.t("governance.protectedName") : note.by();
    }

    public boolean mayTell(TaskRow task) {
        return meeting.keeps() || me.equals(task.responsiblePerson());
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
