package se.arbetsro.governance.domain.inquiry;

import se.arbetsro.platform.fault.Conflict;

/** Somebody saved the same part of an inquiry after its form was opened. */
public class InquiryChangedMeanwhile extends Conflict {}
