package se.arbetsro.plan.domain.checklist;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.plan.ChecklistItemId;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.plan.domain.Trace;

/**
 * An item of the checklist in one version of the plan.
 *
 * @param key the same in all versions that ask the same
 */
@Table(schema = "plan", name = "checklist_item")
record ChecklistItem(
        @Id ChecklistItemId id,
        PlanVersionId planVersionId,
        String key,
        int position,
        @Embedded.Empty ChecklistItemContent content,
        @Embedded.Empty Trace trace,
        @Version long version) {

    ChecklistItem reworded(ChecklistItemContent reworded, Instant at, UUID by) {
        return new ChecklistItem(
                id, planVersionId, key, position, reworded, trace.changed(at, by), version);
    }
}
