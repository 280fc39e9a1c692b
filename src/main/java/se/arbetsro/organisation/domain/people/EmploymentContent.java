package se.arbetsro.organisation.domain.people;

import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.time.Validity;

/** That someone is employed as something in a unit for some time. */
public record EmploymentContent(UnitId unit, String occupation, Validity valid) {}
