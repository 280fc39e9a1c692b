package se.arbetsro.governance.domain.making;

import org.springframework.data.repository.ListCrudRepository;
import se.arbetsro.governance.PlanCheckPointId;

interface CheckPointRepository extends ListCrudRepository<CheckPoint, PlanCheckPointId> {}
