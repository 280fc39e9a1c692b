package se.arbetsro.assessment.domain.checklist;

import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.UnitId;

/**
 * Who answers: a unit as a whole, or one of the service lines that it carries out.
 *
 * @param serviceLine null for the unit as a whole
 */
public record Operation(UnitId unit, @Nullable String serviceLine) {}
