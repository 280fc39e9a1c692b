package se.arbetsro.plan.domain.activity;

import org.springframework.data.repository.ListCrudRepository;
import se.arbetsro.plan.ActivityId;

interface ActivityRepository extends ListCrudRepository<Activity, ActivityId> {}
