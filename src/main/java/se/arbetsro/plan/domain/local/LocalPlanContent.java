package se.arbetsro.plan.domain.local;

import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.time.Validity;

/**
 * What a unit writes about its local plan.
 *
 * @param followUp how it is followed here
 * @param unionForm null while it is not settled
 * @param lang the language that it is written in: {@code sv} or {@code en}
 */
public record LocalPlanContent(
        Validity period,
        @Nullable String followUp,
        @Nullable UnionForm unionForm,
        @Nullable String unionNote,
        String lang) {}
