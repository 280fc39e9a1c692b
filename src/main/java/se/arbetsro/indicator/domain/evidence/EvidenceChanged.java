package se.arbetsro.indicator.domain.evidence;

import se.arbetsro.platform.fault.Conflict;

/** Somebody else has changed or removed the study since it was opened. */
public final class EvidenceChanged extends Conflict {}
