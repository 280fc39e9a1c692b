package se.arbetsro.organisation.domain.change;

import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.UnitId;

/**
 * What a unit is called and where it belongs.
 *
 * @param shortName null to use the name
 * @param parent null for the municipality alone
 */
public record UnitState(
        String name,
        @Nullable String nameEn,
        @Nullable String shortName,
        String kind,
        @Nullable UnitId parent) {

    UnitState under(UnitId newParent) {
        return new UnitState(name, nameEn, shortName, kind, newParent);
    }

    UnitState called(
            String newName, @Nullable String newNameEn, @Nullable String newShortName, String as) {
        return new UnitState(newName, newNameEn, newShortName, as, parent);
    }
}
