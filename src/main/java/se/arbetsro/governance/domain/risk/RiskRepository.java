package se.arbetsro.governance.domain.risk;

import org.springframework.data.repository.ListCrudRepository;
import se.arbetsro.governance.RiskId;

interface RiskRepository extends ListCrudRepository<Risk, RiskId> {}
