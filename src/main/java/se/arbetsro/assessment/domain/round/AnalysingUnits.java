package se.arbetsro.assessment.domain.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arbetsro.assessment.domain.analysis.AnalysingUnit;
import se.arbetsro.organisation.UnitId;

/**
 * Which units of a district analyse at a level, with the service lines that they answer for: their
 * own and those of all below them.
 */
@Component
class AnalysingUnits {

    private final JdbcClient jdbc;

    AnalysingUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(UnitId id, String lines) {}

    /**
     * Units without any service line, such as a staff department, are not asked; a district without
     * any answers as a whole.
     */
    List<AnalysingUnit> of(UnitId district, Level level, LocalDate day) {
        List<AnalysingUnit> units = at(district, level.depth(), day);
        return units.isEmpty() ? at(district, 0, day) : units;
    }

    private List<AnalysingUnit> at(UnitId district, int depth, LocalDate day) {
        return jdbc
                .sql(
                        """
                        with recursive tree as (
                            select unit.unit_id, unit.name, array[unit.unit_id] as path
                            from organisation.unit_on(:day) unit where unit.unit_id = :district
                            union all
                            select child.unit_id, child.name, tree.path || child.unit_id
                            from tree join organisation.unit_on(:day) child on child.parent_id = tree.unit_id
                        ), asked as (
                            select here.unit_id, here.name, cardinality(here.path) - 1 as depth,
                                coalesce((
                                    select string_agg(distinct line.service_line, ',')
                                    from tree below
                                    join organisation.unit_service_line_on(:day) line on line.unit_id = below.unit_id
                                    where here.unit_id = any (below.path)), '') as lines
                            from tree here
                            where cardinality(here.path) - 1 = :depth
                                or (cardinality(here.path) - 1 < :depth and not exists (
                                    select from tree child
                                    where child.path[cardinality(here.path)] = here.unit_id
                                        and cardinality(child.path) > cardinality(here.path)))
                        )
                        select unit_id as id, lines from asked where lines <> '' or depth = 0
                        order by name, unit_id
                        """)
                .param("day", day)
                .param("district", district.value())
                .param("depth", depth)
                .query(Row.class)
                .list()
                .stream()
                .map(row ->
                        new AnalysingUnit(
                                row.id(),
                                Optional.of(row.lines())
                                        .filter(lines -> !lines.isEmpty())
                                        .map(lines -> List.of(lines.split(",")))
                                        .orElse(List.of())))
                .toList();
    }
}
