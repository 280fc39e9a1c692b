package se.arbetsro.assessment.web.setup;

import org.jspecify.annotations.Nullable;

/** Where a trial is made, as typed. */
public record TrialForm(@Nullable String unit) {}
