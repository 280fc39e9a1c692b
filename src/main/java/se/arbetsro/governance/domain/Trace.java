package se.arbetsro.governance.domain;

import java.time.Instant;
import java.util.UUID;

/** Who made a thing and who changed it last, and when. */
public record Trace(Instant createdAt, UUID createdBy, Instant changedAt, UUID changedBy) {

    public static Trace made(Instant at, UUID by) {
        return new Trace(at, by, at, by);
    }

    public Trace changed(Instant at, UUID by) {
        return new Trace(createdAt, createdBy, at, by);
    }
}
