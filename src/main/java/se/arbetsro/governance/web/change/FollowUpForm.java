package se.arbetsro.governance.web.change;

import org.jspecify.annotations.Nullable;

/** A follow-up of a planned change as it is typed: the day when it is set, the rest when done. */
public record FollowUpForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String dueOn,
        @Nullable String doneOn,
        @Nullable String outcome) {}
