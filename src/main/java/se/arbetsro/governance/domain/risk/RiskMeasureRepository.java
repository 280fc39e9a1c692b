package se.arbetsro.governance.domain.risk;

import org.springframework.data.repository.ListCrudRepository;
import se.arbetsro.governance.RiskMeasureId;

interface RiskMeasureRepository extends ListCrudRepository<RiskMeasure, RiskMeasureId> {}
