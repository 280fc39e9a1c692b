package se.arbetsro.governance.web.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.domain.meeting.MatterQueries.MatterRow;
import se.arbetsro.governance.domain.meeting.MeetingQueries.MeetingRow;
import se.arbetsro.governance.web.MeetingWords;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The form of a matter.
 *
 * @param saved the matter that is changed; null for a new one
 */
public record MatterFormPage(
        Shell shell,
        MeetingRow meeting,
        @Nullable MatterRow saved,
        MatterForm form,
        FormErrors errors)
        implements Page {

    public String title() {
        return saved == null
                ? shell.t("governance.matter.new")
                : shell.t("governance.matter.change");
    }

    public String back() {
        return MeetingWords.href(meeting);
    }

    public String action() {
        return saved == null ? back() + "/matters" : "/matters/" + saved.id().value();
    }

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("governance.meetings"), "/meetings"),
                new Crumb(MeetingWords.title(shell, meeting), back()));
    }
}
