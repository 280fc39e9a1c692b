package se.arbetsro.plan.domain.lens;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;
import se.arbetsro.plan.LensId;
import se.arbetsro.plan.PlanVersionId;

interface LensRepository extends ListCrudRepository<Lens, LensId> {

    List<Lens> findByPlanVersionIdOrderByPosition(PlanVersionId version);
}
