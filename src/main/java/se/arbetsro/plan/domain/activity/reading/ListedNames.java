package se.arbetsro.plan.domain.activity.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.platform.database.ReferenceData;

/**
 * What the units and areas of listed activities are called: all of them, kept until one changes.
 * Looked up row by row in the database they took most of the time of a list of 25.
 */
@Component
class ListedNames {

    private final JdbcClient jdbc;
    private final ReferenceData<Boolean, Names> names = new ReferenceData<>(1, _ -> read());

    ListedNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Units and areas by what an activity knows of them. */
    record Names(Map<UnitId, UnitName> units, Map<InVersion, AreaName> areas) {

        UnitName unit(UnitId id) {
            return Objects.requireNonNull(units.get(id));
        }

        AreaName area(PlanVersionId version, AreaId area) {
            return Objects.requireNonNull(areas.get(new InVersion(version, area)));
        }
    }

    record InVersion(PlanVersionId version, AreaId area) {}

    /**
     * @param above the district or administration that the unit is part of; null when it is one
     */
    record UnitName(String name, @Nullable String above) {}

    record AreaName(
            PlanVersionId planVersionId,
            String versionKey,
            AreaId areaId,
            String areaKey,
            @Nullable Integer number,
            String shortNameSv,
            @Nullable String shortNameEn) {}

    Names names() {
        return names.of(true);
    }

    private Names read() {
        Map<InVersion, AreaName> areas = new HashMap<>();
        jdbc.sql(
                        """
                        select edition.plan_version_id, version.key as version_key, edition.area_id,
                            area.key as area_key, edition.number, edition.short_name_sv, edition.short_name_en
                        from plan.area_edition edition
                        join plan.plan_version version on version.id = edition.plan_version_id
                        join plan.area on area.id = edition.area_id
                        """)
                .query(AreaName.class)
                .list()
                .forEach(area ->
                        areas.put(new InVersion(area.planVersionId(), area.areaId()), area));
        return new Names(units(), Map.copyOf(areas));
    }

    private record Unit(UUID id, String name, @Nullable UUID parentId) {}

    private Map<UnitId, UnitName> units() {
        Map<UUID, Unit> all = new HashMap<>();
        jdbc.sql("select unit_id as id, name, parent_id from organisation.unit_latest")
                .query(Unit.class)
                .list()
                .forEach(unit -> all.put(unit.id(), unit));
        Map<UnitId, UnitName> named = HashMap.newHashMap(all.size());
        all.values()
                .forEach(unit ->
                        named.put(
                                new UnitId(unit.id()),
                                new UnitName(unit.name(), above(unit, all))));
        return Map.copyOf(named);
    }

    private static @Nullable String above(Unit unit, Map<UUID, Unit> all) {
        Unit district = null;
        for (Unit above = parent(unit, all);
                above != null && above.parentId() != null;
                above = parent(above, all)) {
            district = above;
        }
        return district == null ? null : district.name();
    }

    private static @Nullable Unit parent(Unit unit, Map<UUID, Unit> all) {
        return unit.parentId() == null ? null : all.get(unit.parentId());
    }
}
