package se.arbetsro.governance.domain.meeting;

import org.springframework.data.repository.ListCrudRepository;
import se.arbetsro.governance.MatterId;

interface MatterRepository extends ListCrudRepository<Matter, MatterId> {}
