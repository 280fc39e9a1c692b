package se.arbetsro.governance.domain.risk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.PersonId;

/**
 * Who took part in assessing risks, as what and when.
 *
 * @param personId null where it is a group or someone from outside
 * @param who such as 'the employees of the unit'; null where it is a person
 * @param words her own; null for none
 */
public record ParticipantContent(
        ParticipantPart part,
        @Nullable PersonId personId,
        @Nullable String who,
        LocalDate tookPartOn,
        @Nullable String words,
        String lang) {

    public ParticipantContent {
        if ((personId == null) == (who == null)) {
            throw new IllegalArgumentException("Either a person or someone in words");
        }
    }
}
