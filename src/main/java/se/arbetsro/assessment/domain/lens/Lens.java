package se.arbetsro.assessment.domain.lens;

import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.LensId;
import se.arbetsro.plan.LensKind;
import se.arbetsro.platform.text.Text2;

/**
 * A lens as a version of the plan words it.
 *
 * @param key the same in all versions that ask the same
 * @param help what to think of when answering; null for nothing
 */
public record Lens(
        LensId id, String key, LensKind kind, Text2 name, Text2 question, @Nullable Text2 help) {

    /** Whether an analysis cannot be submitted without an answer. */
    public boolean required() {
        return kind == LensKind.RISK;
    }
}
