package se.arbetsro.indicator.domain.printed;

import se.arbetsro.platform.fault.Conflict;

/** Somebody else has changed or removed the publication since it was opened. */
public final class PrintedSourceChanged extends Conflict {}
