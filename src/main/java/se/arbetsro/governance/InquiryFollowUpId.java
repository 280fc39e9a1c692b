package se.arbetsro.governance;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** A day on which an inquiry is looked at again. */
public record InquiryFollowUpId(UUID value) implements TypedId {

    public static InquiryFollowUpId random() {
        return new InquiryFollowUpId(UUID.randomUUID());
    }
}
