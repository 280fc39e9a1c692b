package se.arbetsro.listening.domain.instrument;

import se.arbetsro.platform.fault.Conflict;

/** Somebody else has changed the same part of the instrument since it was opened. */
public final class InstrumentChanged extends Conflict {}
