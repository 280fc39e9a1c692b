package se.arbetsro.assessment.domain.meeting;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.assessment.AnalysisMeetingId;

interface AnalysisMeetingRepository extends ListCrudRepository<AnalysisMeeting, AnalysisMeetingId> {

    Optional<AnalysisMeeting> findByAnalysisId(AnalysisId analysis);
}
