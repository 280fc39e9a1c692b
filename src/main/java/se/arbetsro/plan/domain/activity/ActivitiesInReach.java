package se.arbetsro.plan.domain.activity;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.ActivityId;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;

/** Activities as far as the viewer may know of them, and have a say on them. */
@Component
class ActivitiesInReach {

    private final ActivityRepository activities;
    private final JdbcClient jdbc;
    private final Access access;

    ActivitiesInReach(ActivityRepository activities, JdbcClient jdbc, Access access) {
        this.activities = activities;
        this.jdbc = jdbc;
        this.access = access;
    }

    /**
     * @throws NotFound when there is none, or the viewer may not know of it
     */
    Activity one(ActivityId id) {
        boolean may =
                jdbc.sql(
                                """
                                select exists (
                                    select from plan.activity
                                    where id = :id and (city_wide or unit_id in (
                                        select unit_id from organisation.reach('LOCAL_PLAN_READ'))))
                                """)
                        .param("id", id.value())
                        .query(Boolean.class)
                        .single();
        if (!may) {
            throw new NotFound();
        }
        return activities.findById(id).orElseThrow(NotFound::new);
    }

    /** Which of them the viewer may read, and whether the viewer may write their unit's plan. */
    Map<ActivityId, Boolean> many(List<ActivityId> ids) {
        record Row(ActivityId id, boolean editable) {}
        return jdbc
                .sql(
                        """
                        select id, unit_id in (
                            select unit_id from organisation.reach('LOCAL_PLAN_EDIT')) as editable
                        from plan.activity
                        where id = any (:ids) and (city_wide or unit_id in (
                            select unit_id from organisation.reach('LOCAL_PLAN_READ')))
                        """)
                .param("ids", ids.stream().map(ActivityId::value).toArray(UUID[]::new))
                .query(Row.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Row::id, Row::editable));
    }

    /** Whoever writes the unit's plan has a say on how far it has come, and who answers for it. */
    void requireSay(Activity activity) {
        if (!activity.answeredForBy(viewer())
                && !access.may(Permission.LOCAL_PLAN_EDIT, activity.unitId())) {
            throw new Forbidden();
        }
    }

    private static UUID viewer() {
        return CurrentViewer.get().id();
    }
}
