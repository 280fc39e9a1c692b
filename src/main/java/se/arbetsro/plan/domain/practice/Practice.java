package se.arbetsro.plan.domain.practice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.plan.ActivityId;
import se.arbetsro.plan.domain.Trace;

/**
 * A way of working that an activity introduced. Differs from its control, which says once what
 * effect the activity had: this asks again and again whether the new way is used.
 */
@Table(schema = "plan", name = "practice")
record Practice(
        @Id PracticeId id,
        ActivityId activityId,
        @Embedded.Empty PracticeContent content,
        @Embedded.Nullable(prefix = "ended_") @Nullable End end,
        @Embedded.Empty Trace trace,
        @Version long version) {

    /** That it is asked after no longer although its years are not over. */
    record End(Instant at, UUID by, String why) {}

    Practice rewritten(PracticeContent rewritten, Instant at, UUID by) {
        return new Practice(id, activityId, rewritten, end, trace.changed(at, by), version);
    }

    Practice ended(String why, Instant at, UUID by) {
        return new Practice(
                id, activityId, content, new End(at, by, why), trace.changed(at, by), version);
    }

    Practice resumed(Instant at, UUID by) {
        return new Practice(id, activityId, content, null, trace.changed(at, by), version);
    }
}
