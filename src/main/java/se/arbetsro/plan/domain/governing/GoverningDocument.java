package se.arbetsro.plan.domain.governing;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.plan.domain.Trace;

/** A paper that the work refers to. Differs from a link of an activity, which leads to its work. */
@Table(schema = "plan", name = "governing_document")
record GoverningDocument(
        @Id GoverningDocumentId id,
        @Embedded.Empty DocumentContent content,
        @Embedded.Empty Trace trace,
        @Version long version) {

    GoverningDocument rewritten(DocumentContent rewritten, Instant at, UUID by) {
        return new GoverningDocument(id, rewritten, trace.changed(at, by), version);
    }
}
