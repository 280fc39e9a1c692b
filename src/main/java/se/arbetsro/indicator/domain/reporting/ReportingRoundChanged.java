package se.arbetsro.indicator.domain.reporting;

import se.arbetsro.platform.fault.Conflict;

/** Somebody else has changed or closed the round since it was opened. */
public final class ReportingRoundChanged extends Conflict {}
