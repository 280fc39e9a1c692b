package se.arbetsro.plan.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.time.Validity;

/**
 * The units of the sample on a day, with their lines of work and who has which role.
 *
 * @param chairs the roles of today: who chaired before is not told
 */
record SampleOrganisation(
        Map<UnitId, Unit> units, Map<UnitId, List<String>> lines, List<Holder> chairs) {

    record Unit(UnitId id, String code, String kind, @Nullable UnitId parentId, Validity valid) {}

    record Holder(PersonId personId, String role, UnitId unitId, Validity valid) {}

    private record Line(UnitId unitId, String serviceLine) {}

    static SampleOrganisation on(LocalDate day, JdbcClient jdbc) {
        Map<UnitId, Unit> units =
                jdbc
                        .sql(
                                """
                                select unit.unit_id as id, code.code, unit.kind, unit.parent_id, unit.valid
                                from organisation.unit_on(:day) unit
                                join organisation.unit_code code on code.unit_id = unit.unit_id
                                order by code.code
                                """)
                        .param("day", day)
                        .query(Unit.class)
                        .list()
                        .stream()
                        .collect(
                                Collectors.toMap(
                                        Unit::id,
                                        Function.identity(),
                                        (a, _) -> a,
                                        java.util.LinkedHashMap::new));
        Map<UnitId, List<String>> lines =
                jdbc
                        .sql(
                                """
                                select unit_id, service_line from organisation.unit_service_line_on(:day)
                                order by unit_id, service_line
                                """)
                        .param("day", day)
                        .query(Line.class)
                        .list()
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        Line::unitId,
                                        Collectors.mapping(
                                                Line::serviceLine, Collectors.toList())));
        List<Holder> holders =
                jdbc.sql(
                                """
                                select role.person_id, role.role, role.unit_id, role.valid
                                from organisation.role_on(platform.today()) role
                                order by role.role, role.unit_id, role.person_id
                                """)
                        .query(Holder.class)
                        .list();
        return new SampleOrganisation(units, lines, holders);
    }

    List<Unit> ofKind(String kind) {
        return units.values().stream().filter(unit -> unit.kind().equals(kind)).toList();
    }

    /** The units of the lowest kind below another. */
    List<Unit> workplaces(Unit top) {
        return ofKind("unit").stream().filter(unit -> isBelow(unit, top)).toList();
    }

    private boolean isBelow(Unit unit, Unit top) {
        UnitId parent = unit.parentId();
        if (parent == null) {
            return false;
        }
        Unit above = units.get(parent);
        return parent.equals(top.id()) || (above != null && isBelow(above, top));
    }

    List<String> linesOf(Unit unit) {
        return lines.getOrDefault(unit.id(), List.of());
    }

    /** Who has the role over the unit or the nearest above it; empty when nobody has. */
    Optional<PersonId> holder(String role, Unit unit) {
        for (Unit at = unit; at != null; at = above(at)) {
            UnitId here = at.id();
            Optional<PersonId> found =
                    chairs.stream()
                            .filter(one -> one.role().equals(role) && one.unitId().equals(here))
                            .map(Holder::personId)
                            .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private @Nullable Unit above(Unit unit) {
        return unit.parentId() == null ? null : units.get(unit.parentId());
    }

    List<PersonId> holders(String role, Unit unit) {
        return chairs.stream()
                .filter(one -> one.role().equals(role) && one.unitId().equals(unit.id()))
                .map(Holder::personId)
                .toList();
    }
}
