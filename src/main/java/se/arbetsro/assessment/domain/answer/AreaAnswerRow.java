package se.arbetsro.assessment.domain.answer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.arbetsro.assessment.AreaAnswerId;
import se.arbetsro.plan.AreaId;

/** What is said once of an area, as the viewer may see it. */
public record AreaAnswerRow(
        AreaAnswerId id,
        AreaId areaId,
        AreaAnswerContent content,
        boolean complete,
        boolean stillTrue,
        @Nullable AreaAnswerId earlierId,
        Instant changedAt,
        long version,
        boolean words) {}
