package se.arbetsro.listening.web.answering;

import se.arbetsro.disclosure.Threshold;
import se.arbetsro.listening.campaign.CampaignPlan;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** What respondents are promised, in plain words; the same for every campaign. */
public record PromisePage(Shell shell) implements Page {

    /** No campaign tells of fewer. */
    public int fewest() {
        return Threshold.SURVEY_FLOOR;
    }

    /** No campaign shows words of fewer. */
    public int fewestTexts() {
        return CampaignPlan.TEXT_THRESHOLD_FLOOR;
    }
}
