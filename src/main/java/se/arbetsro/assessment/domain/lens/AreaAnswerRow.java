package se.arbetsro.assessment.domain.lens;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.arbetsro.assessment.AreaAnswerId;
import se.arbetsro.plan.AreaId;

/**
 * What is said once of an area, as the viewer may see it.
 *
 * @param words whether what is written is shown, and not only whether there is a risk
 */
public record AreaAnswerRow(
        AreaAnswerId id,
        AreaId areaId,
        AreaAnswerContent content,
        boolean stillTrue,
        @Nullable AreaAnswerId earlierId,
        Instant changedAt,
        long version,
        boolean words) {}
