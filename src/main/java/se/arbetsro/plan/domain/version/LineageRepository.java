package se.arbetsro.plan.domain.version;

import org.springframework.data.repository.ListCrudRepository;

interface LineageRepository extends ListCrudRepository<Lineage, LineageId> {}
