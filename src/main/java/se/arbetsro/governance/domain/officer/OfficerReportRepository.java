package se.arbetsro.governance.domain.officer;

import org.springframework.data.repository.ListCrudRepository;
import se.arbetsro.governance.PlanMakingId;

interface OfficerReportRepository extends ListCrudRepository<OfficerReport, PlanMakingId> {}
