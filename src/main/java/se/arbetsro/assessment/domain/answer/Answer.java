package se.arbetsro.assessment.domain.answer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.assessment.AnswerId;
import se.arbetsro.assessment.domain.Trace;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.PlanVersionId;

/**
 * Whether something is to be done in an area and a service line. Differs from a goal or an
 * activity, which commits someone and remembers the answer that it came from.
 *
 * @param serviceLine null when the unit answers as a whole
 * @param earlierId the answer of an earlier round that this one began as
 * @param stillTrue whether it was left as it stood then
 * @param formKey the opened form that saved last
 */
@Table(schema = "assessment", name = "answer")
record Answer(
        @Id AnswerId id,
        AnalysisId analysisId,
        PlanVersionId planVersionId,
        AreaId areaId,
        @Nullable String serviceLine,
        @Embedded.Empty AnswerContent content,
        @Nullable AnswerId earlierId,
        boolean stillTrue,
        @Nullable UUID formKey,
        @Embedded.Empty Trace trace,
        @Version long version) {

    Answer rewritten(
            AnswerContent rewritten,
            @Nullable AnswerId earlier,
            boolean asItStood,
            @Nullable UUID form,
            Instant at,
            UUID by) {
        return new Answer(
                id,
                analysisId,
                planVersionId,
                areaId,
                serviceLine,
                rewritten,
                earlier,
                asItStood,
                form,
                trace.changed(at, by),
                version);
    }
}
