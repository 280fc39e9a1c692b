package se.arbetsro.governance.domain.meeting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.governance.MatterId;
import se.arbetsro.governance.MeetingId;
import se.arbetsro.governance.domain.Trace;

/**
 * A matter of a meeting: what is asked, what was said, what came of it.
 *
 * @param carriedFrom the matter of an earlier meeting that it goes on from
 * @param formKey the opened form that saved it last
 */
@Table(schema = "governance", name = "matter")
record Matter(
        @Id MatterId id,
        MeetingId meetingId,
        @Embedded.Empty MatterContent content,
        @Nullable MatterId carriedFrom,
        @Nullable String said,
        @Nullable MatterOutcome outcome,
        @Nullable String decision,
        @Nullable UUID formKey,
        @Embedded.Empty Trace trace,
        @Version long version) {

    static Matter of(
            MeetingId meeting,
            MatterContent content,
            @Nullable MatterId carriedFrom,
            Instant at,
            UUID by) {
        return new Matter(
                MatterId.random(),
                meeting,
                content,
                carriedFrom,
                null,
                null,
                null,
                null,
                Trace.made(at, by),
                0);
    }

    Matter asked(MatterContent now, Instant at, UUID by) {
        return new Matter(
                id,
                meetingId,
                now,
                carriedFrom,
                said,
                outcome,
                decision,
                formKey,
                trace.changed(at, by),
                version);
    }

    /** Whether the writing goes on from what is saved now. */
    boolean followedBy(MatterWriting writing) {
        return writing.seen() == version
                || (writing.form() != null && writing.form().equals(formKey));
    }

    Matter minuted(MatterWriting writing, Instant at, UUID by) {
        return new Matter(
                id,
                meetingId,
                content,
                carriedFrom,
                writing.said(),
                writing.outcome(),
                writing.decision(),
                writing.form(),
                trace.changed(at, by),
                version);
    }
}
