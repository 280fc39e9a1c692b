package se.arbetsro.plan.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds goals and activities by their words, within the viewer's reach. */
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
    public List<Thing> activities(String like, int most) {
        return jdbc.sql(
                        """
                        select activity.id, activity.title, unit.name as note
                        from plan.activity
                        join organisation.unit_latest unit on unit.unit_id = activity.unit_id
                        where activity.title ilike :like and (activity.city_wide or activity.unit_id in (
                            select unit_id from organisation.reach('LOCAL_PLAN_READ')))
                        order by activity.status in ('DONE', 'CANCELLED'), activity.due_on desc, activity.id
                        limit :most
                        """)
                .param("like", like)
                .param("most", most)
                .query(Thing.class)
                .list();
    }

    /**
     * @param like a pattern of {@code like}
     */
    public List<Thing> goals(String like, int most) {
        return jdbc.sql(
                        """
                        select goal.id, goal.what as title, unit.name as note
                        from plan.goal
                        join organisation.unit_latest unit on unit.unit_id = goal.unit_id
                        where goal.what ilike :like and goal.unit_id in (
                            select unit_id from organisation.reach('LOCAL_PLAN_READ'))
                        order by goal.status <> 'OPEN', goal.by_when desc, goal.id limit :most
                        """)
                .param("like", like)
                .param("most", most)
                .query(Thing.class)
                .list();
    }
}
