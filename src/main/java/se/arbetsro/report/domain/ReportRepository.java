package se.arbetsro.report.domain;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.report.ReportId;

interface ReportRepository extends ListCrudRepository<Report, ReportId> {

    Optional<Report> findFirstByUnitIdAndPeriodOrderByEditionDesc(UnitId unitId, String period);
}
