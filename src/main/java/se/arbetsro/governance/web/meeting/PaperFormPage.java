package se.arbetsro.governance.web.meeting;

import java.util.List;
import se.arbetsro.governance.domain.meeting.MeetingQueries.MeetingRow;
import se.arbetsro.governance.web.MeetingWords;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** Asks for a paper of a meeting: a link or a file. */
public record PaperFormPage(
        Shell shell, MeetingRow meeting, String title, String url, FormErrors errors)
        implements Page {

    public String back() {
        return MeetingWords.href(meeting);
    }

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("governance.meetings"), "/meetings"),
                new Crumb(MeetingWords.title(shell, meeting), back()));
    }
}
