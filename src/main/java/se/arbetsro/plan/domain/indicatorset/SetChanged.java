package se.arbetsro.plan.domain.indicatorset;

import se.arbetsro.platform.fault.Conflict;

/** Somebody else has chosen the indicators of the year since they were opened. */
public final class SetChanged extends Conflict {}
