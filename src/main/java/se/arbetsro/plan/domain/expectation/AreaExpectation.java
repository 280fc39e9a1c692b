package se.arbetsro.plan.domain.expectation;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.plan.domain.Trace;

/** What an area normally asks of a service line in one version. None means that it is not said. */
@Table(schema = "plan", name = "area_expectation")
record AreaExpectation(
        @Id UUID id,
        PlanVersionId planVersionId,
        AreaId areaId,
        String serviceLine,
        @Embedded.Empty ExpectationContent content,
        @Embedded.Empty Trace trace,
        @Version long version) {

    AreaExpectation reworded(ExpectationContent reworded, Instant at, UUID by) {
        return new AreaExpectation(
                id, planVersionId, areaId, serviceLine, reworded, trace.changed(at, by), version);
    }
}
