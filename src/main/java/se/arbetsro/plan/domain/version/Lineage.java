package se.arbetsro.plan.domain.version;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.plan.domain.Trace;

/** That an area of one version became, wholly or in part, an area of another. */
@Table(schema = "plan", name = "lineage")
record Lineage(
        @Id LineageId id,
        AreaEditionId fromEdition,
        AreaEditionId toEdition,
        @Embedded.Empty LineageContent content,
        @Nullable String source,
        @Embedded.Empty Trace trace,
        @Version long version) {

    Lineage reworded(LineageContent reworded, Instant at, UUID by) {
        return new Lineage(
                id, fromEdition, toEdition, reworded, source, trace.changed(at, by), version);
    }
}
