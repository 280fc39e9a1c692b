package se.arbetsro.plan.domain.local;

import org.springframework.data.repository.ListCrudRepository;
import se.arbetsro.plan.GoalId;

interface GoalRepository extends ListCrudRepository<Goal, GoalId> {}
