package se.arbetsro.plan.domain.activity;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.plan.ActivityContent;
import se.arbetsro.plan.ActivityId;
import se.arbetsro.plan.Responsible;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.handover.OpenWork;
import se.arbetsro.platform.security.CurrentViewer;

/** Open activities that somebody answers for. */
@Component
class ActivityHandover implements OpenWork {

    private final ActivityRepository activities;
    private final ActivitiesInReach inReach;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    ActivityHandover(
            ActivityRepository activities,
            ActivitiesInReach inReach,
            JdbcClient jdbc,
            AuditTrail audit,
            Clock clock) {
        this.activities = activities;
        this.inReach = inReach;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "activity";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Item> of(UUID person) {
        return jdbc.sql(
                        """
                        select activity.id, activity.title, '/activities/' || activity.id as href,
                            unit.name as place, activity.due_on as due
                        from plan.activity
                        join organisation.unit_latest unit on unit.unit_id = activity.unit_id
                        where activity.responsible_person = :person
                            and activity.status not in ('DONE', 'CANCELLED')
                            and (:person = platform.viewer() or activity.unit_id in (
                                select unit_id from organisation.reach('LOCAL_PLAN_EDIT')))
                        order by activity.due_on, activity.title, activity.id limit 200
                        """)
                .param("person", person)
                .query(Item.class)
                .list();
    }

    @Override
    @Transactional
    public int handOver(Collection<UUID> items, UUID from, UUID to) {
        UUID viewer = CurrentViewer.get().id();
        Map<ActivityId, Boolean> readable =
                inReach.many(items.stream().map(ActivityId::new).toList());
        int handed = 0;
        for (Activity before : activities.findAllById(readable.keySet())) {
            boolean say =
                    before.answeredForBy(viewer) || Boolean.TRUE.equals(readable.get(before.id()));
            if (say && before.answeredForBy(from) && before.progress().status().open()) {
                activities.save(
                        before.rewritten(
                                before.areaId(),
                                before.goalId(),
                                answeredForBy(before.content(), new PersonId(to)),
                                clock.instant(),
                                viewer));
                audit.record(
                        Act.of("activity.handedOver", "activity", before.id())
                                .in(before.unitId())
                                .withText("activity.responsible", from, to));
                handed++;
            }
        }
        return handed;
    }

    private static ActivityContent answeredForBy(ActivityContent content, PersonId person) {
        return new ActivityContent(
                content.title(),
                content.description(),
                content.lang(),
                content.serviceLines(),
                new Responsible(person, content.responsible().role()),
                content.startOn(),
                content.dueOn(),
                content.effort(),
                content.cityWide(),
                content.link());
    }
}
