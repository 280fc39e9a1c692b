package se.arbetsro.indicator.domain.national;

import se.arbetsro.platform.fault.Conflict;

/** Somebody else, or a file, has changed or removed the group since it was opened. */
public final class ComparisonGroupChanged extends Conflict {}
