package se.arbetsro.report.domain;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** A written part of one report. */
public record SectionId(UUID value) implements TypedId {

    static SectionId random() {
        return new SectionId(UUID.randomUUID());
    }
}
