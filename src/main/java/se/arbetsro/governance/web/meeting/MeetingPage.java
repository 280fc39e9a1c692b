package se.arbetsro.governance.web.meeting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.domain.consultation.ConsultationQueries.ConsultationRow;
import se.arbetsro.governance.domain.meeting.MatterQueries.MatterRow;
import se.arbetsro.governance.domain.meeting.MatterQueries.TaskRow;
import se.arbetsro.governance.domain.meeting.MeetingQueries.MeetingRow;
import se.arbetsro.governance.domain.meeting.MeetingState;
import se.arbetsro.governance.domain.meeting.PaperService.PaperRow;
import se.arbetsro.governance.web.ConsultationWords;
import se.arbetsro.governance.web.MeetingWords;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Fact;
import se.arbetsro.platform.web.HistoryLine;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/**
 * A meeting: when and where, its agenda and papers, and the way to its minutes.
 *
 * @param openTasks what is not done since earlier meetings; empty for who may not see
 */
public record MeetingPage(
        Shell shell,
        MeetingRow meeting,
        List<MatterRow> matters,
        List<PaperRow> papers,
        List<TaskRow> openTasks,
        List<ConsultationRow> consultations,
        List<HistoryLine> history)
        implements Page {

    public String title() {
        return MeetingWords.title(shell, meeting);
    }

    public String lead() {
        return shell.t("governance.meeting.lead", MeetingWords.time(meeting), meeting.matters());
    }

    public String href(String what) {
        return MeetingWords.href(meeting) + what;
    }

    public String state() {
        return MeetingWords.state(shell, meeting);
    }

    public Tone tone() {
        return MeetingWords.tone(meeting);
    }

    /** Whether agenda and papers may be changed by the viewer now. */
    public boolean open() {
        return meeting.keeps() && meeting.state().open();
    }

    public boolean draft() {
        return meeting.state() == MeetingState.DRAFT;
    }

    public boolean cancelled() {
        return meeting.state() == MeetingState.CANCELLED;
    }

    public boolean writesMinutes() {
        return meeting.keeps() && meeting.state() == MeetingState.CALLED;
    }

    public boolean readsMinutes() {
        return meeting.minutes() && !draft() && !cancelled();
    }

    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(
                Fact.of(shell.t("governance.body"), meeting.body())
                        .leadingTo("/bodies/" + meeting.bodyId().value()));
        facts.add(Fact.of(shell.t("governance.meeting.day"), shell.date(meeting.day())));
        facts.add(Fact.of(shell.t("governance.meeting.time"), MeetingWords.time(meeting)));
        if (meeting.place() != null) {
            facts.add(Fact.of(shell.t("governance.meeting.place"), meeting.place()));
        }
        return facts;
    }

    public @Nullable String link() {
        return meeting.link();
    }

    public String responsible(TaskRow task) {
        return task.responsible() == null || task.responsible().isEmpty()
                ? shell.t("governance.protectedName")
                : task.responsible();
    }

    public List<ConsultationRow> asked(MatterRow matter) {
        return consultations.stream().filter(one -> one.matterId().equals(matter.id())).toList();
    }

    public String words(ConsultationRow one) {
        return ConsultationWords.of(shell, one);
    }

    public String size(PaperRow paper) {
        return shell.t("governance.paper.size", (paper.size() + 1023) / 1024);
    }

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("governance.meetings"), "/meetings"),
                new Crumb(meeting.body(), "/bodies/" + meeting.bodyId().value()));
    }
}
