package se.arbetsro.plan.domain.version;

import org.springframework.data.repository.ListCrudRepository;
import se.arbetsro.plan.AreaId;

interface AreaRepository extends ListCrudRepository<Area, AreaId> {}
