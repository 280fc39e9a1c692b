package se.arbetsro.assessment.domain.checklist;

import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.UnitId;

/** Which checklists are wanted; null for all. */
public record ChecklistFilter(@Nullable Integer year, @Nullable UnitId district) {}
