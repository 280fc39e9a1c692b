package se.arbetsro.assessment.domain.analysis;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.assessment.ParticipantId;

interface AnalysisRepository extends ListCrudRepository<Analysis, AnalysisId> {

    List<Analysis> findByParticipantId(ParticipantId participant);
}
