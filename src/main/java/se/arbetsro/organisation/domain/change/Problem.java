package se.arbetsro.organisation.domain.change;

import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.UnitId;

/**
 * Why a change cannot be carried out.
 *
 * @param key of the message, which takes the name of the unit
 * @param unit null when it concerns the change as a whole
 */
public record Problem(String key, @Nullable UnitId unit) {

    static Problem of(String name, @Nullable UnitId unit) {
        return new Problem("organisation.change.problem." + name, unit);
    }
}
