package se.arbetsro.listening;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** A campaign: somebody is asked with an instrument at some time. */
public record CampaignId(UUID value) implements TypedId {

    public static CampaignId random() {
        return new CampaignId(UUID.randomUUID());
    }
}
