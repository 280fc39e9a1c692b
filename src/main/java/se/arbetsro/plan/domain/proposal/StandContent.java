package se.arbetsro.plan.domain.proposal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.fault.Invalid;

/**
 * What a steering group says of a proposal.
 *
 * @param words how it is adapted, or why not here; may be left out when it is adopted
 * @param decidedBy the body that took the stand, in words
 * @param lang the language that it is written in: {@code sv} or {@code en}
 */
public record StandContent(
        StandKind kind,
        @Nullable String words,
        @Nullable String decidedBy,
        @Nullable LocalDate decidedOn,
        String lang) {

    public StandContent {
        if (kind != StandKind.ADOPTED && words == null) {
            throw new Invalid("plan.stand.tellHowOrWhy");
        }
    }
}
