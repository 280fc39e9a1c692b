package se.arbetsro.governance;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/**
 * What politicians, auditors or an authority ask. Differs from a matter, which stands on an agenda.
 */
public record InquiryId(UUID value) implements TypedId {

    public static InquiryId random() {
        return new InquiryId(UUID.randomUUID());
    }
}
