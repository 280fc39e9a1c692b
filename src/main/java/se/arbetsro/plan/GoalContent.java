package se.arbetsro.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is written about a goal.
 *
 * @param what what is wanted, in one sentence
 * @param reached how one will know that it is reached
 * @param byWhen the last day, on which it is still in time
 * @param lang the language that it is written in: {@code sv} or {@code en}
 */
public record GoalContent(
        String what,
        @Nullable String why,
        @Nullable String reached,
        LocalDate byWhen,
        @Nullable String how,
        String lang) {}
