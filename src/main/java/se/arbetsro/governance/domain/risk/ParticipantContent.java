package se.arbetsro.governance.domain.risk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.domain.change.SafetyStance;
import se.arbetsro.organisation.PersonId;

/**
 * Who took part in assessing risks, as what and when.
 *
 * @param personId null where it is a group or someone from outside
 * @param who such as 'the employees of the unit'; null where it is a person
 * @param words her own; null for none
 * @param stance what a safety representative thinks of the assessment, said by herself; null of
 *     others, and when she has not said
 * @param stanceOn the day on which she said so; there exactly when the stance is
 */
public record ParticipantContent(
        ParticipantPart part,
        @Nullable PersonId personId,
        @Nullable String who,
        LocalDate tookPartOn,
        @Nullable String words,
        String lang,
        @Nullable SafetyStance stance,
        @Nullable LocalDate stanceOn) {

    public ParticipantContent {
        if ((personId == null) == (who == null)) {
            throw new IllegalArgumentException("Either a person or someone in words");
        }
    }

    /** The same with the stance of another, where it is still the same representative. */
    ParticipantContent spokenAs(ParticipantContent before) {
        boolean same =
                part == ParticipantPart.SAFETY_REPRESENTATIVE
                        && personId != null
                        && personId.equals(before.personId());
        return new ParticipantContent(
                part,
                personId,
                who,
                tookPartOn,
                words,
                lang,
                same ? before.stance() : null,
                same ? before.stanceOn() : null);
    }

    /** Someone who has not said what she thinks of the assessment, or is not to. */
    public static ParticipantContent of(
            ParticipantPart part,
            @Nullable PersonId personId,
            @Nullable String who,
            LocalDate tookPartOn,
            @Nullable String words,
            String lang) {
        return new ParticipantContent(part, personId, who, tookPartOn, words, lang, null, null);
    }
}
