package se.arbetsro.plan.domain.local;

import java.time.Instant;
import java.util.UUID;

/** That something holds no longer: since when, by whose word, and why. It stays readable. */
record Withdrawal(Instant at, UUID by, String why) {}
