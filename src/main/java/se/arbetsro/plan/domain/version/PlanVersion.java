package se.arbetsro.plan.domain.version;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.plan.domain.Trace;

/**
 * One decided text of a plan. Its printed period is what stands on it; that work goes on under it
 * is another matter, and between the two nothing is made up.
 *
 * @param key the code that people know it by, such as {@code V190618}
 */
@Table(schema = "plan", name = "plan_version")
record PlanVersion(
        @Id PlanVersionId id,
        UUID planId,
        String key,
        @Embedded.Empty VersionContent content,
        @Nullable String source,
        @MappedCollection(idColumn = "plan_version_id", keyColumn = "position")
                List<VersionNote> notes,
        @Embedded.Empty Trace trace,
        @Version long version) {

    PlanVersion described(VersionContent described, Instant at, UUID by) {
        return new PlanVersion(
                id, planId, key, described, source, notes, trace.changed(at, by), version);
    }
}
