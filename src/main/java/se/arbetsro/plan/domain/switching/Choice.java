package se.arbetsro.plan.domain.switching;

import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.AreaId;

/**
 * What shall become of one thing.
 *
 * @param area of the new version; there exactly when it is carried over
 */
public record Choice(Fate fate, @Nullable AreaId area) {

    public Choice {
        if ((fate == Fate.CARRIED) != (area != null)) {
            throw new IllegalArgumentException("An area belongs to what is carried over, always");
        }
    }
}
