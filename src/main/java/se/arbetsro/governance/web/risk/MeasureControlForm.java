package se.arbetsro.governance.web.risk;

import org.jspecify.annotations.Nullable;

/** What the control of a measure found, as it is typed. */
public record MeasureControlForm(
        @Nullable String version,
        @Nullable String controlledOn,
        @Nullable String effect,
        @Nullable String note) {}
