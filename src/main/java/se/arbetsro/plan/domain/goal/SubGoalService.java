package se.arbetsro.plan.domain.goal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.plan.GoalId;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;

/**
 * What people do with the steps towards a goal, one intention a method. Their history is the
 * goal's, and the goal must be on the way.
 */
@Component
public class SubGoalService {

    private final SubGoalRepository steps;
    private final GoalService goals;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    SubGoalService(
            SubGoalRepository steps,
            GoalService goals,
            JdbcClient jdbc,
            AuditTrail audit,
            Clock clock) {
        this.steps = steps;
        this.goals = goals;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public SubGoalId add(GoalId id, SubGoalContent content) {
        Goal goal = goals.open(id);
        SubGoal step = SubGoal.of(id, content, clock.instant(), viewer());
        steps.save(step);
        touch(step);
        audit.record(
                act("goal.subGoalAdded", goal)
                        .with("subGoal.indicator", null, content.indicator())
                        .with("subGoal.target", null, content.target())
                        .withText("subGoal.description", null, content.description())
                        .with("subGoal.byWhen", null, content.byWhen()));
        return step.id();
    }

    /**
     * @param seen the version of the row that the writer saw
     * @throws SubGoalChangedMeanwhile when another holds now
     */
    @Transactional
    public void rewrite(SubGoalId id, long seen, SubGoalContent content) {
        SubGoal before = step(id);
        Goal goal = goals.open(before.goalId());
        SubGoalContent was = before.content();
        save(before, seen, before.rewritten(content, clock.instant(), viewer()));
        audit.record(
                act("goal.subGoalRewritten", goal)
                        .with("subGoal.indicator", was.indicator(), content.indicator())
                        .with("subGoal.target", was.target(), content.target())
                        .withText("subGoal.description", was.description(), content.description())
                        .with("subGoal.byWhen", was.byWhen(), content.byWhen()));
    }

    /**
     * Notes that it is reached today, or that it is not after all.
     *
     * @return the version of the row that holds from now on
     * @throws SubGoalChangedMeanwhile when another version holds than the one that was seen
     */
    @Transactional
    public long mark(SubGoalId id, long seen, boolean reached) {
        SubGoal before = step(id);
        Goal goal = goals.open(before.goalId());
        LocalDate day = reached ? LocalDate.now(clock) : null;
        SubGoal after = save(before, seen, before.reached(day, clock.instant(), viewer()));
        audit.record(act(reached ? "goal.subGoalReached" : "goal.subGoalOpened", goal));
        return after.version();
    }

    /**
     * Pursues it no longer; it stays readable with the reason.
     *
     * @return the version of the row that holds from now on
     * @throws SubGoalChangedMeanwhile when another version holds than the one that was seen
     */
    @Transactional
    public long end(SubGoalId id, long seen, String why) {
        SubGoal before = step(id);
        Goal goal = goals.open(before.goalId());
        SubGoal after = save(before, seen, before.ended(why, clock.instant(), viewer()));
        audit.record(act("goal.subGoalEnded", goal).withText("subGoal.reason", null, why));
        return after.version();
    }

    /** Pursues it again after all. */
    @Transactional
    public void resume(SubGoalId id, long seen) {
        SubGoal before = step(id);
        Goal goal = goals.open(before.goalId());
        save(before, seen, before.resumed(clock.instant(), viewer()));
        audit.record(act("goal.subGoalResumed", goal));
    }

    private SubGoal step(SubGoalId id) {
        return steps.findById(id).orElseThrow(NotFound::new);
    }

    private SubGoal save(SubGoal before, long seen, SubGoal after) {
        if (before.version() != seen) {
            throw new SubGoalChangedMeanwhile();
        }
        SubGoal saved = steps.save(after);
        touch(saved);
        return saved;
    }

    /** Who follows what changes reads of the goal; beside the version, so its form goes on. */
    private void touch(SubGoal step) {
        jdbc.sql("update plan.goal set changed_at = :at, changed_by = :by where id = :goal")
                .param("at", step.trace().changedAt().atOffset(ZoneOffset.UTC))
                .param("by", step.trace().changedBy())
                .param("goal", step.goalId().value())
                .update();
    }

    private static Act act(String action, Goal goal) {
        return Act.of(action, "goal", goal.id()).in(goal.unitId());
    }

    private static UUID viewer() {
        return CurrentViewer.get().id();
    }
}
