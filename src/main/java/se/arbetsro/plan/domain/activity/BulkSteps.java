package se.arbetsro.plan.domain.activity;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.plan.ActivityId;
import se.arbetsro.plan.ActivityStatus;
import se.arbetsro.plan.Decided;
import se.arbetsro.platform.security.CurrentViewer;

/** Takes one step with many activities at once, and tells of each what came of it. */
@Component
public class BulkSteps {

    private final ActivityRepository activities;
    private final ActivitiesInReach inReach;
    private final ActivitySteps steps;
    private final JdbcClient jdbc;
    private final Clock clock;

    BulkSteps(
            ActivityRepository activities,
            ActivitiesInReach inReach,
            ActivitySteps steps,
            JdbcClient jdbc,
            Clock clock) {
        this.activities = activities;
        this.inReach = inReach;
        this.steps = steps;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Takes the same step with each of them that the viewer has a say on and that can take it, and
     * tells what came of each. What the viewer may not read is not there.
     *
     * @param why needed when they are cancelled
     * @param decision who decided them, needed when that is the step
     */
    @Transactional
    public BulkChangeId stepAll(
            List<ActivityId> ids,
            ActivityStatus wished,
            @Nullable String why,
            @Nullable Decided decision) {
        if ((wished == ActivityStatus.DECIDED) != (decision != null)) {
            throw new IllegalArgumentException("A decision belongs to what is decided, always");
        }
        steps.requireNotAhead(decision);
        BulkChangeId bulk = BulkChangeId.random();
        Instant now = clock.instant();
        jdbc.sql(
                        """
                        insert into plan.bulk_change (id, wished, why, by, at)
                        values (:id, :wished, :why, :by, :at)
                        """)
                .param("id", bulk.value())
                .param("wished", wished.name())
                .param("why", why)
                .param("by", viewer())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
        Map<ActivityId, Boolean> readable = inReach.many(ids);
        int position = 0;
        for (Activity before : activities.findAllById(readable.keySet())) {
            boolean say =
                    before.answeredForBy(viewer())
                            || Boolean.TRUE.equals(readable.get(before.id()));
            BulkOutcome outcome = stepped(before, wished, why, decision, now, say);
            jdbc.sql("insert into plan.bulk_change_row values (?, ?, ?, ?, ?)")
                    .params(
                            bulk.value(),
                            ++position,
                            before.id().value(),
                            outcome.name(),
                            before.progress().status().name())
                    .update();
        }
        return bulk;
    }

    private BulkOutcome stepped(
            Activity before,
            ActivityStatus wished,
            @Nullable String why,
            @Nullable Decided decision,
            Instant now,
            boolean say) {
        if (!say) {
            return BulkOutcome.NOT_ALLOWED;
        }
        if (!before.progress().status().canBecome(wished)) {
            return BulkOutcome.STEP_NOT_POSSIBLE;
        }
        steps.take(before, actionOf(wished), before.step(wished, why, decision, now, viewer()));
        return BulkOutcome.CHANGED;
    }

    private static String actionOf(ActivityStatus wished) {
        return switch (wished) {
            case PROPOSED -> throw new IllegalArgumentException("Nothing becomes a proposal");
            case DECIDED -> "activity.decided";
            case UNDER_WAY -> "activity.started";
            case DONE -> "activity.finished";
            case CANCELLED -> "activity.cancelled";
        };
    }

    /** Takes back what one's own wish changed, as far as nobody has gone on from there. */
    @Transactional
    public void undoAll(BulkChangeId bulk) {
        Instant now = clock.instant();
        List<UUID> changed =
                jdbc.sql(
                                """
                                select bulk_row.activity_id
                                from plan.bulk_change_row bulk_row
                                join plan.bulk_change bulk on bulk.id = bulk_row.bulk_change_id
                                where bulk.id = ? and bulk.by = ? and bulk_row.outcome = 'CHANGED'
                                """)
                        .params(bulk.value(), viewer())
                        .query(UUID.class)
                        .list();
        activities.findAllById(changed.stream().map(ActivityId::new).toList()).stream()
                .filter(activity -> activity.progress().undoableBy(viewer(), now))
                .forEach(activity ->
                        steps.take(activity, "activity.undone", activity.undo(now, viewer())));
        jdbc.sql("update plan.bulk_change set undone_at = ? where id = ? and by = ?")
                .params(now.atOffset(ZoneOffset.UTC), bulk.value(), viewer())
                .update();
    }

    private static UUID viewer() {
        return CurrentViewer.get().id();
    }
}
