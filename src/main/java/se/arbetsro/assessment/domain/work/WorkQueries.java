package se.arbetsro.assessment.domain.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.assessment.domain.analysis.AnalysisHead;
import se.arbetsro.assessment.domain.answer.AnswerFilter;
import se.arbetsro.assessment.domain.answer.AnswerQueries;
import se.arbetsro.assessment.domain.answer.AnswerRow;
import se.arbetsro.assessment.domain.answer.AreaRow;
import se.arbetsro.assessment.domain.answer.EarlierAnswer;
import se.arbetsro.assessment.domain.answer.EarlierQueries;
import se.arbetsro.assessment.domain.answer.LineRow;
import se.arbetsro.assessment.domain.expectation.Usual;
import se.arbetsro.assessment.domain.expectation.UsualQueries;
import se.arbetsro.assessment.domain.lens.AreaAnswerRow;
import se.arbetsro.assessment.domain.lens.EarlierAreaAnswer;
import se.arbetsro.assessment.domain.lens.EarlierLensQueries;
import se.arbetsro.assessment.domain.lens.Lens;
import se.arbetsro.assessment.domain.lens.LensAnswerQueries;
import se.arbetsro.plan.AreaId;

/** Puts together what there is to write in an analysis, in the same number of queries always. */
@Component
@Transactional(readOnly = true)
public class WorkQueries {

    private final AnswerQueries answers;
    private final EarlierQueries earlier;
    private final LensAnswerQueries lensAnswers;
    private final EarlierLensQueries earlierLenses;
    private final UsualQueries usual;

    WorkQueries(
            AnswerQueries answers,
            EarlierQueries earlier,
            LensAnswerQueries lensAnswers,
            EarlierLensQueries earlierLenses,
            UsualQueries usual) {
        this.answers = answers;
        this.earlier = earlier;
        this.lensAnswers = lensAnswers;
        this.earlierLenses = earlierLenses;
        this.usual = usual;
    }

    public Work of(AnalysisHead analysis, LocalDate day) {
        List<AnswerRow> written =
                answers.all(AnswerFilter.of(analysis.roundId(), analysis.id()), null);
        List<AreaAnswerRow> questions = lensAnswers.areaAnswers(analysis.id(), null);
        List<EarlierAnswer> carried = earlier.answersFor(analysis.id());
        List<EarlierAreaAnswer> carriedQuestions = earlierLenses.areaAnswersFor(analysis.id());
        List<Lens> lenses = lensAnswers.lensesOf(analysis.planVersionId());
        boolean required = lenses.stream().anyMatch(Lens::required);
        List<LineRow> lines =
                answers.lines().stream()
                        .filter(line -> analysis.serviceLines().contains(line.key()))
                        .toList();
        List<Usual> expected = usual.of(analysis.unitId(), analysis.planVersionId());
        Set<AreaId> discussed = answers.discussed(analysis.id());
        List<Work.Area> areas = new ArrayList<>();
        for (AreaRow area : answers.areasOf(analysis.id(), day)) {
            areas.add(
                    new Work.Area(
                            area,
                            lines(area.id(), lines, written, carried, expected),
                            lenses,
                            questions.stream()
                                    .filter(one -> one.areaId().equals(area.id()))
                                    .findFirst()
                                    .orElse(null),
                            carriedQuestions.stream()
                                    .filter(one -> one.areaId().equals(area.id()))
                                    .toList(),
                            discussed.contains(area.id()),
                            required && (discussed.isEmpty() || discussed.contains(area.id()))));
        }
        return new Work(List.copyOf(areas));
    }

    private static List<Work.Line> lines(
            AreaId area,
            List<LineRow> lines,
            List<AnswerRow> written,
            List<EarlierAnswer> carried,
            List<Usual> expected) {
        if (lines.isEmpty()) {
            return List.of(line(area, null, written, carried, expected));
        }
        return lines.stream().map(line -> line(area, line, written, carried, expected)).toList();
    }

    private static Work.Line line(
            AreaId area,
            @Nullable LineRow line,
            List<AnswerRow> written,
            List<EarlierAnswer> carried,
            List<Usual> expected) {
        String key = line == null ? null : line.key();
        return new Work.Line(
                key,
                line == null ? null : line.name(),
                written.stream()
                        .filter(one ->
                                one.area().id().equals(area) && Work.sameLine(one.line(), key))
                        .findFirst()
                        .orElse(null),
                carried.stream()
                        .filter(one ->
                                one.areaId().equals(area) && Work.sameLine(one.serviceLine(), key))
                        .toList(),
                expected.stream()
                        .filter(one -> one.area().equals(area) && one.serviceLine().equals(key))
                        .findFirst()
                        .orElse(null));
    }
}
