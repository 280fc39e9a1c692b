package se.arbetsro.organisation.domain.people;

import se.arbetsro.platform.fault.Conflict;

/** The person is employed as the same in the same unit already at some of that time. */
public final class EmploymentOverlaps extends Conflict {

    EmploymentOverlaps() {
        super("organisation.employment.overlaps");
    }
}
