package se.arbetsro.indicator;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** A study by others that says something of what an indicator follows. */
public record EvidenceId(UUID value) implements TypedId {

    public static EvidenceId random() {
        return new EvidenceId(UUID.randomUUID());
    }
}
