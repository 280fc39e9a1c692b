package se.arbetsro.platform.jobs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job as its page shows it.
 *
 * @param title what is done, in words
 * @param total null when it is not known how much there is to do
 * @param message what became of it, in words; null until it is over
 * @param location where to go on; null until it is over, or when there is nowhere
 */
public record Job(
        JobId id,
        String title,
        JobState state,
        int done,
        @Nullable Integer total,
        boolean cancelAsked,
        @Nullable String message,
        @Nullable String location,
        Instant createdAt,
        @Nullable Instant endedAt) {}
