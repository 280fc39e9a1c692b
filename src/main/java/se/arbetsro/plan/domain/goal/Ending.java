package se.arbetsro.plan.domain.goal;

import java.time.Instant;
import java.util.UUID;

/** That a step towards a goal is no longer pursued: since when, by whose word and why. */
record Ending(Instant at, UUID by, String why) {}
