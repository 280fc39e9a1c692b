package se.arbetsro.plan.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.AuditedObjects;
import se.arbetsro.organisation.Permission;

/** The pages of local plans, goals and activities. */
@Component
class AuditedWork implements AuditedObjects {

    @Override
    public List<Seen> seen() {
        return List.of(
                new Seen("local-plan", Permission.LOCAL_PLAN_READ, "/local-plans/{id}"),
                new Seen("year-rule", Permission.PLAN_READ, "/year/entries/{id}"),
                new Seen("goal", Permission.LOCAL_PLAN_READ, "/goals/{id}"),
                new Seen("activity", Permission.LOCAL_PLAN_READ, "/activities/{id}"));
    }
}
