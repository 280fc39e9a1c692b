package se.arbetsro.listening.web.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The form of a survey of others.
 *
 * @param removal where it is taken away; null for a new one
 */
public record OtherSurveyFormPage(
        Shell shell,
        String action,
        @Nullable String removal,
        OtherSurveyForm form,
        FormErrors errors)
        implements Page {

    public String title() {
        return shell.t(removal == null ? "listening.calendar.new" : "listening.calendar.edit");
    }

    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(shell.t("listening.calendar"), CampaignWords.CALENDAR));
    }

    public String back() {
        return CampaignWords.CALENDAR;
    }
}
