package se.arbetsro.governance.domain.hearing;

import org.springframework.data.repository.ListCrudRepository;
import se.arbetsro.governance.PlanViewId;

interface PlanViewRepository extends ListCrudRepository<PlanView, PlanViewId> {}
