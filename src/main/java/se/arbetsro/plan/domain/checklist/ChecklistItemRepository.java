package se.arbetsro.plan.domain.checklist;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;
import se.arbetsro.plan.ChecklistItemId;
import se.arbetsro.plan.PlanVersionId;

interface ChecklistItemRepository extends ListCrudRepository<ChecklistItem, ChecklistItemId> {

    List<ChecklistItem> findByPlanVersionIdOrderByPosition(PlanVersionId version);
}
