package se.arbetsro.indicator.domain.smallgroup;

import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.platform.fault.Invalid;

/**
 * A figure about people is about too few of them, or would give away one that is, or it is not said
 * about how many.
 */
public final class GroupTooSmall extends Invalid {

    private GroupTooSmall(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    GroupTooSmall(@Nullable Integer size) {
        super(
                size == null
                        ? "indicator.observation.groupMissing"
                        : "indicator.observation.groupTooSmall",
                Definition.FEWEST_PEOPLE);
    }

    /**
     * What is left of a unit beside others would be of too few.
     *
     * @param unit its name
     */
    public static GroupTooSmall remainder(String unit) {
        return new GroupTooSmall("indicator.observation.remainder", Definition.FEWEST_PEOPLE, unit);
    }
}
