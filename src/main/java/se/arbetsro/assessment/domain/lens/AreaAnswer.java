package se.arbetsro.assessment.domain.lens;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.assessment.AreaAnswerId;
import se.arbetsro.assessment.domain.Trace;
import se.arbetsro.assessment.domain.analysis.Draft;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.PlanVersionId;

/**
 * What is said once of an area, through all lenses together: differs from an answer by having no
 * service line.
 */
@Table(schema = "assessment", name = "area_answer")
record AreaAnswer(
        @Id AreaAnswerId id,
        AnalysisId analysisId,
        PlanVersionId planVersionId,
        AreaId areaId,
        String lang,
        @MappedCollection(idColumn = "area_answer_id") Set<LensAnswer> answers,
        @Nullable AreaAnswerId earlierId,
        boolean stillTrue,
        @Nullable UUID formKey,
        @Embedded.Empty Trace trace,
        @Version long version) {

    static AreaAnswer first(
            Draft draft,
            AreaId area,
            AreaAnswerContent content,
            @Nullable AreaAnswerId earlier,
            boolean asItStood,
            @Nullable UUID form,
            Trace trace) {
        return new AreaAnswer(
                AreaAnswerId.random(),
                draft.id(),
                draft.planVersionId(),
                area,
                content.lang(),
                answers(draft.id(), draft.planVersionId(), content),
                earlier,
                asItStood,
                form,
                trace,
                0);
    }

    AreaAnswerContent content() {
        return new AreaAnswerContent(
                answers.stream()
                        .collect(
                                Collectors.toMap(
                                        LensAnswer::lensId,
                                        one -> new Said(one.risk(), one.said(), one.measure()))),
                lang);
    }

    AreaAnswer rewritten(
            AreaAnswerContent rewritten,
            @Nullable AreaAnswerId earlier,
            boolean asItStood,
            @Nullable UUID form,
            Instant at,
            UUID by) {
        return new AreaAnswer(
                id,
                analysisId,
                planVersionId,
                areaId,
                rewritten.lang(),
                answers(analysisId, planVersionId, rewritten),
                earlier,
                asItStood,
                form,
                trace.changed(at, by),
                version);
    }

    private static Set<LensAnswer> answers(
            AnalysisId analysis, PlanVersionId version, AreaAnswerContent content) {
        return content.said().entrySet().stream()
                .map(one ->
                        new LensAnswer(
                                analysis,
                                version,
                                one.getKey(),
                                one.getValue().risk(),
                                one.getValue().words(),
                                one.getValue().measure()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
