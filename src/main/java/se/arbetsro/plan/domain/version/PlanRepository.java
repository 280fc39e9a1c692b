package se.arbetsro.plan.domain.version;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface PlanRepository extends ListCrudRepository<Plan, UUID> {}
