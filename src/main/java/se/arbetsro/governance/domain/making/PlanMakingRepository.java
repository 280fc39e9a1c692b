package se.arbetsro.governance.domain.making;

import org.springframework.data.repository.ListCrudRepository;
import se.arbetsro.governance.PlanMakingId;

interface PlanMakingRepository extends ListCrudRepository<PlanMaking, PlanMakingId> {}
