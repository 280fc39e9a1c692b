package se.arbetsro.plan.domain.comment;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.ActivityId;
import se.arbetsro.plan.GoalId;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;

/** Lets whoever may read a goal or an activity say something about it. */
@Component
public class CommentService {

    private final CommentRepository comments;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    CommentService(CommentRepository comments, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.comments = comments;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public CommentId add(ActivityId activity, String text, String lang) {
        UnitId unit = unitOf("plan.activity where city_wide or", activity.value());
        return add(activity, null, unit, text, lang);
    }

    @Transactional
    public CommentId add(GoalId goal, String text, String lang) {
        UnitId unit = unitOf("plan.goal where", goal.value());
        return add(null, goal, unit, text, lang);
    }

    private CommentId add(
            @Nullable ActivityId activity,
            @Nullable GoalId goal,
            UnitId unit,
            String text,
            String lang) {
        Comment comment =
                new Comment(
                        CommentId.random(),
                        activity,
                        goal,
                        text,
                        lang,
                        clock.instant(),
                        viewer(),
                        null,
                        null,
                        0);
        comments.save(comment);
        audit.record(act("comment.added", comment).in(unit));
        return comment.id();
    }

    /** The unit of the thing that is commented on, when the viewer may read it. */
    private UnitId unitOf(String table, UUID id) {
        return jdbc.sql(
                        """
                        select unit_id from (select id, unit_id from %s unit_id in (
                            select unit_id from organisation.reach('LOCAL_PLAN_READ'))) readable
                        where id = ?
                        """
                                .formatted(table))
                .param(id)
                .query(UUID.class)
                .optional()
                .map(UnitId::new)
                .orElseThrow(NotFound::new);
    }

    /** Takes back what one has said oneself; its words are gone for good. */
    @Transactional
    public void withdraw(CommentId id) {
        Comment comment = comments.findById(id).orElseThrow(NotFound::new);
        if (!comment.writtenBy().equals(viewer())) {
            throw new Forbidden();
        }
        if (comment.withdrawnAt() == null) {
            comments.save(comment.withdrawn(clock.instant(), viewer()));
            audit.record(act("comment.withdrawn", comment));
        }
    }

    private static Act act(String action, Comment comment) {
        ActivityId activity = comment.activityId();
        GoalId goal = comment.goalId();
        if (activity != null) {
            return Act.of(action, "activity", activity);
        }
        if (goal != null) {
            return Act.of(action, "goal", goal);
        }
        throw new IllegalStateException("A comment on nothing");
    }

    private static UUID viewer() {
        return CurrentViewer.get().id();
    }
}
