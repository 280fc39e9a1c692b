package se.arbetsro.platform.reminder;

import org.jspecify.annotations.Nullable;

/** One line to be muted, as typed. */
public record MuteForm(@Nullable String href, @Nullable String until) {}
