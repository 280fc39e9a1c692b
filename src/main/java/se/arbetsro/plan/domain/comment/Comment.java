package se.arbetsro.plan.domain.comment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.plan.ActivityId;
import se.arbetsro.plan.GoalId;

/**
 * What someone said about a goal or an activity. It is not rewritten; whoever wrote it may take it
 * back, and then only that it was there is shown.
 */
@Table(schema = "plan", name = "comment")
record Comment(
        @Id CommentId id,
        @Nullable ActivityId activityId,
        @Nullable GoalId goalId,
        String text,
        String lang,
        Instant writtenAt,
        UUID writtenBy,
        @Nullable Instant withdrawnAt,
        @Nullable UUID withdrawnBy,
        @Version long version) {

    Comment withdrawn(Instant at, UUID by) {
        return new Comment(
                id, activityId, goalId, "–", lang, writtenAt, writtenBy, at, by, version);
    }
}
