package se.arbetsro.governance.web.consultation;

import java.util.List;
import se.arbetsro.governance.domain.meeting.MatterQueries.MatterRow;
import se.arbetsro.governance.web.ConsultationWords;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** Asks whom to consult before a matter is decided, how, and until when. */
public record AskPage(Shell shell, MatterRow matter, AskForm form, FormErrors errors)
        implements Page {

    public String back() {
        return "/meetings/" + matter.meetingId().value();
    }

    public String action() {
        return "/matters/" + matter.id().value() + "/consultations";
    }

    public List<Option> forms() {
        return ConsultationWords.forms(shell);
    }

    public List<Option> parties() {
        return ConsultationWords.parties(shell);
    }

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("governance.meetings"), "/meetings"),
                new Crumb(matter.heading(), back()));
    }
}
