package se.arbetsro.governance.domain.body;

import se.arbetsro.platform.fault.Conflict;

/** Somebody saved the body after its form was opened. */
public class BodyChangedMeanwhile extends Conflict {}
