package se.arbetsro.assessment.domain.expectation;

import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.AreaId;
import se.arbetsro.platform.text.Text2;

/**
 * What an area normally asks of a service line, and what the local plan of the unit says instead.
 *
 * @param usual {@code EXPECTED}, {@code WHERE_IT_FITS} or {@code NOT_NORMALLY}; null where the plan
 *     says nothing
 * @param here the same of the local plan; null where it does as the plan says
 * @param reason why it does otherwise; null when that is not said
 */
public record Usual(
        AreaId area,
        String serviceLine,
        @Nullable String usual,
        @Nullable Text2 text,
        @Nullable String here,
        @Nullable String reason) {}
