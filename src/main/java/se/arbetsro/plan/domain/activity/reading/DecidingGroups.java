package se.arbetsro.plan.domain.activity.reading;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.UnitId;

/**
 * Which local steering group most likely decides on the activities of units. A proposal for a form:
 * who has decided is for the writer to say.
 */
@Component
@Transactional(readOnly = true)
public class DecidingGroups {

    private final JdbcClient jdbc;

    DecidingGroups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The name of the unit whose local plan has the nearest steering group, which is the same for
     * all of them, or of the nearest local plan where none has a group; empty when they differ.
     */
    public Optional<String> unitOf(Collection<UnitId> units) {
        UUID[] asked = units.stream().map(UnitId::value).distinct().toArray(UUID[]::new);
        if (asked.length == 0) {
            return Optional.empty();
        }
        return jdbc.sql(
                        """
                        with recursive above (asked, unit_id, steps) as (
                            select unit_id, unit_id, 0 from unnest(cast(:units as uuid[])) asked(unit_id)
                            union all
                            select above.asked, latest.parent_id, above.steps + 1
                            from above join organisation.unit_latest latest on latest.unit_id = above.unit_id
                            where latest.parent_id is not null
                        ), nearest as (
                            select distinct on (above.asked) above.asked, above.unit_id
                            from above
                            join plan.local_plan on local_plan.unit_id = above.unit_id
                                and local_plan.withdrawn_at is null
                            order by above.asked, exists (select from plan.steering_member member
                                where member.local_plan_id = local_plan.id) desc, above.steps
                        )
                        select unit.name from nearest
                        join organisation.unit_latest unit on unit.unit_id = nearest.unit_id
                        group by unit.unit_id, unit.name having count(*) = :asked
                        """)
                .param("units", asked)
                .param("asked", asked.length)
                .query(String.class)
                .optional();
    }
}
