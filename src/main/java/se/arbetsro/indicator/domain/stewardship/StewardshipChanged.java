package se.arbetsro.indicator.domain.stewardship;

import se.arbetsro.platform.fault.Conflict;

/** Somebody else has said who answers for the indicator since the form was opened. */
public final class StewardshipChanged extends Conflict {}
