package se.arbetsro.assessment.web;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arbetsro.assessment.AnswerId;
import se.arbetsro.assessment.domain.analysis.AnalysisHead;
import se.arbetsro.assessment.domain.analysis.AnalysisQueries;
import se.arbetsro.assessment.domain.answer.AnswerQueries;
import se.arbetsro.assessment.domain.answer.AnswerRow;
import se.arbetsro.plan.OriginSource;
import se.arbetsro.platform.web.Shell;

/** Tells goals and activities of the answer that they were made from, as far as it is shown. */
@Component
class AnswerOrigin implements OriginSource {

    private final AnswerQueries answers;
    private final AnalysisQueries analyses;

    AnswerOrigin(AnswerQueries answers, AnalysisQueries analyses) {
        this.answers = answers;
        this.analyses = analyses;
    }

    @Override
    public String kind() {
        return "answer";
    }

    @Override
    public Optional<Told> told(UUID id, Shell shell) {
        return answers.find(new AnswerId(id))
                .flatMap(answer ->
                        analyses.find(answer.analysisId(), null)
                                .map(analysis -> told(answer, analysis, shell)));
    }

    private static Told told(AnswerRow answer, AnalysisHead analysis, Shell shell) {
        String line = answer.line();
        var content = answer.content();
        return new Told(
                shell.t(
                        "assessment.origin",
                        shell.in(analysis.round()),
                        answer.unit(),
                        shell.in(answer.area().name())),
                "/analyses/" + answer.analysisId().value() + "#answer-" + answer.id().value(),
                answer.unitId(),
                analysis.planVersionId(),
                answer.area().id(),
                line == null ? Set.of() : Set.of(line),
                content.what(),
                content.situation(),
                content.how(),
                null);
    }
}
