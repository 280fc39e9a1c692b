package se.arbetsro.organisation.domain;

import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.text.Text2;

/**
 * How the facts of a unit should have been written. Differs from a renaming, which holds from a day
 * on and leaves the former name in its time.
 *
 * @param shortName null to use the name
 * @param version the version of the unit that was corrected
 */
public record UnitCorrection(
        Text2 name, @Nullable String shortName, String kind, @Nullable Text2 note, long version) {}
