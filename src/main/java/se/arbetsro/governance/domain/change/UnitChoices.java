package se.arbetsro.governance.domain.change;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.UnitId;

/** Reads the units that a planned change may belong to or affect, and those to filter by. */
@Component
@Transactional(readOnly = true)
public class UnitChoices {

    private static final int MENU = 500;

    private final JdbcClient jdbc;

    UnitChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A unit to choose.
     *
     * @param parentName null of the municipality and of what is next below it
     */
    public record UnitChoice(UnitId id, String name, @Nullable String parentName) {}

    /** All within the viewer's reach for writing about planned changes, by name. */
    public List<UnitChoice> units(LocalDate day) {
        return jdbc.sql(
                        """
                        select unit.unit_id as id, unit.name,
                            case when parent.parent_id is not null then parent.name end as parent_name
                        from organisation.unit_on(:day) unit
                        left join organisation.unit_on(:day) parent on parent.unit_id = unit.parent_id
                        where unit.unit_id in (select unit_id from organisation.reach('PLANNED_CHANGE_EDIT'))
                        order by unit.name, unit.unit_id limit :most
                        """)
                .param("day", day)
                .param("most", MENU)
                .query(UnitChoice.class)
                .list();
    }

    /** Where the viewer's reach for reading about planned changes begins and what is next below. */
    public List<UnitChoice> readable(LocalDate day) {
        return jdbc.sql(
                        """
                        with begins as (
                            select unit_id from organisation.reach_begins('PLANNED_CHANGE_READ'))
                        select unit.unit_id as id, unit.name, cast(null as text) as parent_name
                        from organisation.unit_on(:day) unit
                        where unit.unit_id in (select unit_id from begins)
                            or unit.parent_id in (select unit_id from begins)
                        order by unit.name, unit.unit_id limit :most
                        """)
                .param("day", day)
                .param("most", MENU)
                .query(UnitChoice.class)
                .list();
    }
}
