package se.arbetsro.report.domain;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.report.ReportId;
import se.arbetsro.report.domain.contents.ReportKind;

interface ReportRepository extends ListCrudRepository<Report, ReportId> {

    Optional<Report> findFirstByUnitIdAndKindAndPeriodOrderByEditionDesc(
            UnitId unitId, ReportKind kind, String period);
}
