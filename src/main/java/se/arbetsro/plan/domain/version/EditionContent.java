package se.arbetsro.plan.domain.version;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a version says of an area. English is missing until someone has translated.
 *
 * @param shortNameSv for lists, charts and forms
 * @param desiredStateSv what it looks like when it works; null where it is not known
 * @param guidanceSv what helps those who work with it
 */
public record EditionContent(
        String nameSv,
        @Nullable String nameEn,
        String shortNameSv,
        @Nullable String shortNameEn,
        @Nullable String desiredStateSv,
        @Nullable String desiredStateEn,
        @Nullable String guidanceSv,
        @Nullable String guidanceEn,
        TextOrigin textOrigin) {

    /** Whether it says the same in Swedish, which is what is decided on. */
    boolean saysAs(EditionContent other) {
        return nameSv.equals(other.nameSv)
                && Objects.equals(desiredStateSv, other.desiredStateSv)
                && Objects.equals(guidanceSv, other.guidanceSv);
    }
}
