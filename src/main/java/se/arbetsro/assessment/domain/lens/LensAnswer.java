package se.arbetsro.assessment.domain.lens;

import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.plan.LensId;
import se.arbetsro.plan.PlanVersionId;

/** What an {@link AreaAnswer} says through one lens. */
@Table(schema = "assessment", name = "lens_answer")
record LensAnswer(
        AnalysisId analysisId,
        PlanVersionId planVersionId,
        LensId lensId,
        @Nullable Risk risk,
        @Nullable String said,
        @Nullable String measure) {}
