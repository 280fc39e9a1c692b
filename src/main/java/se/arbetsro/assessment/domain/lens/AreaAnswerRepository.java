package se.arbetsro.assessment.domain.lens;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.assessment.AreaAnswerId;
import se.arbetsro.plan.AreaId;

interface AreaAnswerRepository extends ListCrudRepository<AreaAnswer, AreaAnswerId> {

    Optional<AreaAnswer> findByAnalysisIdAndAreaId(AnalysisId analysis, AreaId area);

    List<AreaAnswer> findByAnalysisIdAndFormKey(AnalysisId analysis, UUID form);
}
