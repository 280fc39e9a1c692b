package se.arbetsro.organisation.domain.change;

import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.organisation.UnitId;

/**
 * What becomes of one unit on the day of a change.
 *
 * @param founded whether it begins that day
 * @param closes whether it is no more from that day
 * @param code the code of a new unit; null for one that is there
 * @param name null, as is the kind, for a unit that closes
 */
@Table(schema = "organisation", name = "planned_unit")
public record PlannedUnit(
        @Column("unit_id") UnitId unit,
        boolean founded,
        boolean closes,
        @Nullable String code,
        @Nullable String name,
        @Nullable String nameEn,
        @Nullable String shortName,
        @Nullable String kind,
        @Column("parent_id") @Nullable UnitId parent) {

    static PlannedUnit founded(UnitId unit, String code, UnitState state) {
        return of(unit, code, state);
    }

    static PlannedUnit changed(UnitId unit, UnitState state) {
        return of(unit, null, state);
    }

    static PlannedUnit closed(UnitId unit) {
        return new PlannedUnit(unit, false, true, null, null, null, null, null, null);
    }

    private static PlannedUnit of(UnitId unit, @Nullable String code, UnitState state) {
        return new PlannedUnit(
                unit,
                code != null,
                false,
                code,
                state.name(),
                state.nameEn(),
                state.shortName(),
                state.kind(),
                state.parent());
    }

    /** What it is from the day on; null when it closes. */
    public @Nullable UnitState state() {
        return name == null || kind == null
                ? null
                : new UnitState(name, nameEn, shortName, kind, parent);
    }
}
