package se.arbetsro.organisation.domain;

import se.arbetsro.platform.fault.Conflict;

/** Somebody else saved the same thing since it was opened; nothing of this save was kept. */
public final class ChangedMeanwhile extends Conflict {}
