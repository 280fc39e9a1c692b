package se.arbetsro.plan.domain.lens;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.plan.LensId;
import se.arbetsro.plan.LensKind;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.plan.domain.Trace;

/**
 * A lens of one version of the plan. Its kind stays: what was answered in one way cannot be read in
 * another.
 *
 * @param key the same in all versions that ask the same
 */
@Table(schema = "plan", name = "lens")
record Lens(
        @Id LensId id,
        PlanVersionId planVersionId,
        String key,
        LensKind kind,
        int position,
        @Embedded.Empty LensContent content,
        @Embedded.Empty Trace trace,
        @Version long version) {

    Lens reworded(LensContent reworded, Instant at, UUID by) {
        return new Lens(
                id, planVersionId, key, kind, position, reworded, trace.changed(at, by), version);
    }
}
