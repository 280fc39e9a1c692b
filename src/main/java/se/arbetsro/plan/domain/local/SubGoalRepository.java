package se.arbetsro.plan.domain.local;

import org.springframework.data.repository.ListCrudRepository;

interface SubGoalRepository extends ListCrudRepository<SubGoal, SubGoalId> {}
