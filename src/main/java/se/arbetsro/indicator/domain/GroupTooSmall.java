package se.arbetsro.indicator.domain;

import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.platform.fault.Invalid;

/** A figure about people is about too few of them, or it is not said about how many. */
public final class GroupTooSmall extends Invalid {

    GroupTooSmall(@Nullable Integer size) {
        super(
                size == null
                        ? "indicator.observation.groupMissing"
                        : "indicator.observation.groupTooSmall",
                Definition.FEWEST_PEOPLE);
    }
}
