package se.arbetsro.listening.domain.campaign;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.arbetsro.listening.CampaignId;
import se.arbetsro.listening.campaign.CampaignGroup;
import se.arbetsro.listening.campaign.CampaignPlan;
import se.arbetsro.listening.campaign.CampaignState;
import se.arbetsro.listening.campaign.GroupRole;
import se.arbetsro.listening.campaign.Recruitment;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.text.Text2;

/**
 * A campaign as it stands.
 *
 * @param times when it came where it is
 * @param counters null until it is sealed
 * @param editable whether the viewer may run it
 */
public record Campaign(
        CampaignId id,
        CampaignPlan plan,
        CampaignState state,
        Times times,
        @Nullable Counters counters,
        Text2 instrument,
        Text2 unit,
        long version,
        boolean editable) {

    /** When each state was reached; null for those that have not been. */
    public record Times(
            @Nullable Instant published,
            @Nullable Instant opened,
            @Nullable Instant closed,
            @Nullable Instant sealed,
            @Nullable Instant released,
            @Nullable Instant withdrawn) {}

    /**
     * What the seal counted.
     *
     * @param issued how many ballots there were; 0 where nobody was invited
     * @param redeemed how many answers came
     * @param stored how many of them are kept: all, or none when they were too few to tell of
     */
    public record Counters(int issued, int redeemed, int stored) {}

    /** A campaign in a list. */
    public record Line(
            CampaignId id,
            String name,
            CampaignState state,
            Text2 unit,
            Text2 instrument,
            LocalDate opensOn,
            LocalDate closesOn) {}

    /**
     * A group with those who need a code on paper.
     *
     * @param code by which a poster tells the unit; null where people are invited
     */
    public record Group(
            int number,
            UnitId unit,
            GroupRole role,
            @Nullable Integer invited,
            int onPaper,
            @Nullable String code) {

        public CampaignGroup asked() {
            return new CampaignGroup(number, unit, role, invited);
        }
    }

    /** How many of a unit, with all below it, had answered on the morning of a day. */
    public record RateLine(LocalDate day, UnitId unit, int invited, int answered) {}

    public boolean is(CampaignState wanted) {
        return state == wanted;
    }

    public boolean invites() {
        return plan.recruitment() == Recruitment.INVITED;
    }
}
