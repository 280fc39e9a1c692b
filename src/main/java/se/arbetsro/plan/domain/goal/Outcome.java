package se.arbetsro.plan.domain.goal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How it went with a goal, in whose eyes and since when. */
record Outcome(GoalStatus status, @Nullable String statusNote, Instant statusAt, UUID statusBy) {}
