package se.arbetsro.assessment.domain.answer;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.assessment.AnswerId;
import se.arbetsro.plan.AreaId;

interface AnswerRepository extends ListCrudRepository<Answer, AnswerId> {

    List<Answer> findByAnalysisIdAndAreaId(AnalysisId analysis, AreaId area);

    List<Answer> findByAnalysisIdAndFormKey(AnalysisId analysis, UUID form);
}
