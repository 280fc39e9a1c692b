package se.arbetsro.plan.domain.goal;

import org.springframework.data.repository.ListCrudRepository;

interface SubGoalRepository extends ListCrudRepository<SubGoal, SubGoalId> {}
