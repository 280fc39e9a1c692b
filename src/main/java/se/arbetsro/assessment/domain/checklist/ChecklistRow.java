package se.arbetsro.assessment.domain.checklist;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.arbetsro.assessment.ChecklistId;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.text.Text2;

/**
 * A checklist in the list of all.
 *
 * @param line the name of the service line; null when the unit answers as a whole
 * @param done the day on which it was said to be done; null while it is not
 */
public record ChecklistRow(
        ChecklistId id,
        UnitId unitId,
        String unit,
        String district,
        @Nullable String lineKey,
        @Nullable Text2 line,
        int year,
        String planVersion,
        @Nullable LocalDate done,
        Instant changedAt,
        int yes,
        int partly,
        int no,
        int notRelevant,
        int asked) {}
