package se.arbetsro.plan.domain;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.plan.ActivityId;
import se.arbetsro.plan.GoalId;
import se.arbetsro.plan.NewActivity;
import se.arbetsro.plan.NewGoal;
import se.arbetsro.plan.PlanWork;
import se.arbetsro.plan.domain.activity.ActivityService;
import se.arbetsro.plan.domain.goal.GoalService;

/** Gives other modules the two intentions that they may have. */
@Component
class LocalWork implements PlanWork {

    private final GoalService goals;
    private final ActivityService activities;

    LocalWork(GoalService goals, ActivityService activities) {
        this.goals = goals;
        this.activities = activities;
    }

    @Override
    @Transactional
    public GoalId add(NewGoal goal) {
        return goals.add(goal);
    }

    @Override
    @Transactional
    public ActivityId add(NewActivity activity) {
        return activities.add(activity);
    }
}
