package se.arbetsro.plan.domain.version;

import org.springframework.data.repository.ListCrudRepository;
import se.arbetsro.plan.PlanVersionId;

interface PlanVersionRepository extends ListCrudRepository<PlanVersion, PlanVersionId> {}
