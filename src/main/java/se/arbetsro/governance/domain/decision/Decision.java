package se.arbetsro.governance.domain.decision;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.governance.BodyId;
import se.arbetsro.governance.DecisionId;
import se.arbetsro.governance.MatterId;
import se.arbetsro.governance.MeetingId;
import se.arbetsro.governance.domain.Trace;

/**
 * What a body decided: at a meeting here, or recorded from elsewhere, as of a board that keeps its
 * minutes in another system.
 *
 * @param meetingId null for one recorded from elsewhere, as is the matter
 */
@Table(schema = "governance", name = "decision")
record Decision(
        @Id DecisionId id,
        BodyId bodyId,
        @Nullable MeetingId meetingId,
        @Nullable MatterId matterId,
        @Embedded.Empty DecisionContent content,
        @Embedded.Empty Trace trace,
        @Version long version) {

    Decision rewritten(DecisionContent now, Instant at, UUID by) {
        return new Decision(id, bodyId, meetingId, matterId, now, trace.changed(at, by), version);
    }
}
