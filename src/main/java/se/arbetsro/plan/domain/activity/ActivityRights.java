package se.arbetsro.plan.domain.activity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.plan.ActivityId;
import se.arbetsro.plan.domain.activity.reading.ActivityRow;
import se.arbetsro.platform.security.CurrentViewer;

/** On which of many activities the viewer has a say, asked once for all of them. */
@Component
@Transactional(readOnly = true)
public class ActivityRights {

    private final ActivitiesInReach inReach;

    ActivityRights(ActivitiesInReach inReach) {
        this.inReach = inReach;
    }

    public Set<ActivityId> say(List<ActivityRow> rows) {
        Map<ActivityId, Boolean> editable =
                inReach.many(rows.stream().map(ActivityRow::id).toList());
        return rows.stream()
                .filter(row ->
                        editable.getOrDefault(row.id(), false)
                                || (row.responsiblePerson() != null
                                        && row.responsiblePerson()
                                                .value()
                                                .equals(CurrentViewer.get().id())))
                .map(ActivityRow::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
