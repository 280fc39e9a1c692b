package se.arbetsro.listening.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.arbetsro.disclosure.Threshold;
import se.arbetsro.listening.CampaignId;
import se.arbetsro.listening.InstrumentId;
import se.arbetsro.organisation.UnitId;

/**
 * What is asked of whom, when, and what they are promised.
 *
 * @param purpose why we ask, as respondents read it; empty as long as it is not said
 * @param retentionDecision the decision by which the single answers are destroyed at sealing; null
 *     as long as it is not made, which a draft may be
 * @param version the fixed version of the instrument that is asked
 * @param unit whose people are asked, with all below
 * @param opensOn the first day on which answers are taken
 * @param closesOn the last day
 * @param reminders days within these on which everybody invited is reminded
 * @param threshold the smallest group of which a figure is told; at least 5
 * @param textThreshold the smallest group of which words are told; at least 10
 * @param monthsEmployed those who have been employed for less are not asked
 * @param follows the earlier campaign that this one is compared with; null for none
 */
public record CampaignPlan(
        String name,
        String purpose,
        @Nullable String retentionDecision,
        InstrumentId instrument,
        int version,
        UnitId unit,
        Recruitment recruitment,
        LocalDate opensOn,
        LocalDate closesOn,
        List<LocalDate> reminders,
        int threshold,
        int textThreshold,
        int monthsEmployed,
        Set<UnitId> withoutUnits,
        Set<String> withoutOccupations,
        @Nullable CampaignId follows) {

    public static final int MOST_REMINDERS = 5;
    public static final int LARGEST_THRESHOLD = 50;
    public static final int TEXT_THRESHOLD = 11;
    public static final int TEXT_THRESHOLD_FLOOR = 10;
    public static final int LARGEST_TEXT_THRESHOLD = 100;
    public static final int MOST_MONTHS = 24;

    /** How many days a campaign is open at most. */
    public static final int LONGEST_DAYS = 366;

    public CampaignPlan {
        reminders = reminders.stream().sorted().distinct().toList();
        withoutUnits = Set.copyOf(withoutUnits);
        withoutOccupations = Set.copyOf(withoutOccupations);
        if (textThreshold < TEXT_THRESHOLD_FLOOR) {
            throw new IllegalArgumentException("words of so few are not told: " + textThreshold);
        }
        Threshold.ofSurvey(threshold);
        if (closesOn.isBefore(opensOn)) {
            throw new IllegalArgumentException("it closes before it opens");
        }
    }

    /** The same that leaves out others than before. */
    public CampaignPlan without(Set<UnitId> units, Set<String> occupations, int months) {
        return new CampaignPlan(
                name,
                purpose,
                retentionDecision,
                instrument,
                version,
                unit,
                recruitment,
                opensOn,
                closesOn,
                reminders,
                threshold,
                textThreshold,
                months,
                units,
                occupations,
                follows);
    }

    public Threshold smallest() {
        return Threshold.ofSurvey(threshold);
    }

    public Threshold smallestOfTexts() {
        return new Threshold(textThreshold);
    }
}
