package se.arbetsro.organisation.web.change;

import org.jspecify.annotations.Nullable;

/** The day and the reason of a change as they are typed. */
public record ChangeForm(
        @Nullable String day,
        @Nullable String reason,
        @Nullable String unit,
        @Nullable String key,
        @Nullable String version) {}
