package se.arbetsro.plan.domain.local;

import org.springframework.data.repository.ListCrudRepository;
import se.arbetsro.plan.LocalPlanId;

interface LocalPlanRepository extends ListCrudRepository<LocalPlan, LocalPlanId> {}
