package se.arbetsro.governance.domain.hearing;

import org.springframework.data.repository.ListCrudRepository;
import se.arbetsro.governance.PlanHearingId;

interface PlanHearingRepository extends ListCrudRepository<PlanHearing, PlanHearingId> {}
