package se.arbetsro.report.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;
import se.arbetsro.report.ReportId;

interface SectionRepository extends ListCrudRepository<Section, SectionId> {

    List<Section> findAllByReportId(ReportId report);

    Optional<Section> findByReportIdAndKey(ReportId report, String key);

    boolean existsByReportIdAndOwnerId(ReportId report, UUID owner);
}
