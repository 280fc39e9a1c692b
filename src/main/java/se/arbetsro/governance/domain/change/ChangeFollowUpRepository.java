package se.arbetsro.governance.domain.change;

import org.springframework.data.repository.ListCrudRepository;
import se.arbetsro.governance.ChangeFollowUpId;

interface ChangeFollowUpRepository extends ListCrudRepository<ChangeFollowUp, ChangeFollowUpId> {}
