package se.arbetsro.listening.campaign;

import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.UnitId;

/**
 * Those of a unit who answer as the same: all that is known of who holds a ballot.
 *
 * @param number from 1 in the campaign
 * @param invited how many were invited; null where anybody may answer
 */
public record CampaignGroup(int number, UnitId unit, GroupRole role, @Nullable Integer invited) {

    public int heads() {
        return invited == null ? 0 : invited;
    }
}
