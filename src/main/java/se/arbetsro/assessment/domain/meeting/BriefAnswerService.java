package se.arbetsro.assessment.domain.meeting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.assessment.domain.answer.AnswerService;
import se.arbetsro.assessment.domain.answer.Writing;

/** Saves the brief answers of one page together. */
@Component
public class BriefAnswerService {

    private final AnswerService answers;

    BriefAnswerService(AnswerService answers) {
        this.answers = answers;
    }

    /**
     * @param form under which the page saves, by hand or by itself
     * @throws se.arbetsro.assessment.domain.answer.AnswerChangedMeanwhile when somebody else saved
     *     one of them since the page was opened; then none is saved
     */
    @Transactional
    public void save(AnalysisId analysis, List<BriefAnswer> brief, @Nullable UUID form) {
        for (BriefAnswer answer : brief) {
            for (BriefAnswer.Line line : answer.lines()) {
                answers.save(
                        analysis,
                        answer.area(),
                        line.key(),
                        answer.content(),
                        new Writing(line.version(), form),
                        null);
            }
        }
    }
}
