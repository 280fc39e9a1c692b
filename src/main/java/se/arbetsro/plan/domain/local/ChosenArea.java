package se.arbetsro.plan.domain.local;

import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.platform.time.Validity;

/** An area that a local plan works with, and on which days. */
@Table(schema = "plan", name = "chosen_area")
record ChosenArea(PlanVersionId planVersionId, AreaId areaId, Validity valid) {}
