package se.arbetsro.assessment.domain.answer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.assessment.AreaAnswerId;
import se.arbetsro.assessment.domain.Trace;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.PlanVersionId;

/** What is asked once for an area: differs from an {@link Answer} by having no service line. */
@Table(schema = "assessment", name = "area_answer")
record AreaAnswer(
        @Id AreaAnswerId id,
        AnalysisId analysisId,
        PlanVersionId planVersionId,
        AreaId areaId,
        @Embedded.Empty AreaAnswerContent content,
        @Nullable AreaAnswerId earlierId,
        boolean stillTrue,
        @Nullable UUID formKey,
        @Embedded.Empty Trace trace,
        @Version long version) {

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
                rewritten,
                earlier,
                asItStood,
                form,
                trace.changed(at, by),
                version);
    }
}
