package se.arbetsro.plan.domain.version;

import org.springframework.data.repository.ListCrudRepository;

interface AreaEditionRepository extends ListCrudRepository<AreaEdition, AreaEditionId> {}
