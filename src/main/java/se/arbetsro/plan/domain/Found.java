package se.arbetsro.plan.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds goals by their words, within the viewer's reach: those in reach are sought among the hits
 * in their order, and no further than what is shown.
 */
@Component
@Transactional(readOnly = true)
public class Found {

    private final JdbcClient jdbc;

    Found(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param note the unit that it belongs to
     */
    public record Thing(UUID id, String title, String note) {}

    /**
     * @param like a pattern of {@code like}
     */
    public List<Thing> goals(String like, int most) {
        return jdbc.sql(
                        """
                        select shown.id, shown.title, unit.name as note
                        from (
                            select hit.id, hit.title, hit.unit_id from (
                                select goal.id, goal.what as title, goal.unit_id from plan.goal
                                where goal.what ilike :like
                                order by goal.status <> 'OPEN', goal.by_when desc, goal.id offset 0) hit
                            where (
                                select true from organisation.unit_within within
                                where within.unit_id = hit.unit_id and within.ancestor_id in (
                                    select unit_id from organisation.reach_begins('LOCAL_PLAN_READ'))
                                limit 1)
                            limit :most) shown
                        cross join lateral (
                            select name from organisation.unit_latest
                            where unit_id = shown.unit_id offset 0) unit
                        """)
                .param("like", like)
                .param("most", most)
                .query(Thing.class)
                .list();
    }
}
