package se.arbetsro.plan.domain.goal;

import org.springframework.data.repository.ListCrudRepository;
import se.arbetsro.plan.GoalId;

interface GoalRepository extends ListCrudRepository<Goal, GoalId> {}
