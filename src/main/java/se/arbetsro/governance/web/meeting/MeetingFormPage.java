package se.arbetsro.governance.web.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.domain.meeting.MeetingQueries.MeetingRow;
import se.arbetsro.governance.web.MeetingWords;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The form of a new meeting, or of one that is moved.
 *
 * @param saved the meeting that is changed; null for a new one
 */
public record MeetingFormPage(
        Shell shell,
        String body,
        String bodyHref,
        @Nullable MeetingRow saved,
        MeetingForm form,
        FormErrors errors)
        implements Page {

    public String title() {
        return saved == null
                ? shell.t("governance.meeting.new")
                : shell.t("governance.meeting.change");
    }

    public String action() {
        return saved == null ? bodyHref + "/meetings" : MeetingWords.href(saved);
    }

    public String back() {
        return saved == null ? bodyHref : MeetingWords.href(saved);
    }

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("governance.bodies"), "/bodies"), new Crumb(body, bodyHref));
    }
}
