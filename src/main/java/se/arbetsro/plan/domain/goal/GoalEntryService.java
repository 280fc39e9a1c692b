package se.arbetsro.plan.domain.goal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.plan.LocalPlanId;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.security.CurrentViewer;

/** Enters goals with their past: the sample, and what a municipality brings with it. */
@Component
public class GoalEntryService {

    private final GoalRepository goals;
    private final SubGoalRepository steps;
    private final AuditTrail audit;

    GoalEntryService(GoalRepository goals, SubGoalRepository steps, AuditTrail audit) {
        this.goals = goals;
        this.steps = steps;
        this.audit = audit;
    }

    /** The goals of all these plans, which is one act. Only the program and its operator may. */
    @Transactional
    public void enter(Map<LocalPlanId, List<GoalEntry>> entries) {
        if (!CurrentViewer.get().unbound()) {
            throw new Forbidden();
        }
        entries.forEach((plan, ofPlan) -> ofPlan.forEach(entry -> enter(plan, entry)));
        audit.record(
                Act.of("goal.entered", "goal", UUID.randomUUID())
                        .with("count", null, entries.values().stream().mapToInt(List::size).sum()));
    }

    private void enter(LocalPlanId plan, GoalEntry entry) {
        Goal goal = goals.save(Goal.of(entry.id(), plan, entry.goal(), entry.at(), entry.by()));
        for (GoalEntry.Step step : entry.steps()) {
            SubGoal made = SubGoal.of(goal.id(), step.content(), entry.at(), entry.by());
            steps.save(made.reached(step.reachedOn(), entry.at(), entry.by()));
        }
        GoalEntry.Conclusion end = entry.conclusion();
        if (end != null) {
            goals.save(goal.concluded(end.status(), end.note(), end.at(), end.by()));
        }
    }
}
