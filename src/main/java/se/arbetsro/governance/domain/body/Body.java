package se.arbetsro.governance.domain.body;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.governance.BodyId;
import se.arbetsro.governance.domain.Trace;
import se.arbetsro.organisation.UnitId;

/** A group of people with a purpose of its own, at a unit and for a time. */
@Table(schema = "governance", name = "body")
record Body(
        @Id BodyId id,
        UnitId unitId,
        BodyKind kind,
        @Embedded.Empty BodyContent content,
        @Embedded.Empty Trace trace,
        @Version long version) {

    Body rewritten(BodyContent now, Instant at, UUID by) {
        return new Body(id, unitId, kind, now.of(kind), trace.changed(at, by), version);
    }

    Body movedTo(UnitId unit, Instant at, UUID by) {
        return new Body(id, unit, kind, content, trace.changed(at, by), version);
    }
}
