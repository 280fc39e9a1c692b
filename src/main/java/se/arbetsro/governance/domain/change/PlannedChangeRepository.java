package se.arbetsro.governance.domain.change;

import org.springframework.data.repository.ListCrudRepository;
import se.arbetsro.governance.PlannedChangeId;

interface PlannedChangeRepository extends ListCrudRepository<PlannedChange, PlannedChangeId> {}
