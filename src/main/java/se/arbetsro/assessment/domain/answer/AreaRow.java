package se.arbetsro.assessment.domain.answer;

import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.AreaId;
import se.arbetsro.platform.text.Text2;

/**
 * A plan area as it stands in the version of a round.
 *
 * @param key what addresses call it
 * @param number null where the version gives it none
 * @param asked whether the analysis is asked for it, and not only free to answer
 */
public record AreaRow(
        AreaId id,
        String key,
        @Nullable Integer number,
        Text2 name,
        Text2 shortName,
        boolean asked) {}
