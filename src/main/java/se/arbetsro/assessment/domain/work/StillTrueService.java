package se.arbetsro.assessment.domain.work;

import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.assessment.domain.answer.AnswerService;
import se.arbetsro.assessment.domain.lens.AreaAnswerService;

/** Leaves many answers of last time as they stood, all or none of them, and takes that back. */
@Component
public class StillTrueService {

    private final AnswerService answers;
    private final AreaAnswerService areaAnswers;

    StillTrueService(AnswerService answers, AreaAnswerService areaAnswers) {
        this.answers = answers;
        this.areaAnswers = areaAnswers;
    }

    /**
     * @param form under which they can be taken back together; sent twice it is done once
     * @return how many were taken over
     */
    @Transactional
    public int affirm(
            AnalysisId analysis,
            Collection<AnswerService.Affirmed> lines,
            Collection<AreaAnswerService.Affirmed> areas,
            UUID form) {
        return answers.affirm(analysis, lines, form) + areaAnswers.affirm(analysis, areas, form);
    }

    /**
     * What was written on since stays.
     *
     * @return how many were taken back
     */
    @Transactional
    public int takeBack(AnalysisId analysis, UUID form) {
        return answers.takeBack(analysis, form) + areaAnswers.takeBack(analysis, form);
    }
}
