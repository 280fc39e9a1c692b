package se.arbetsro.organisation.domain.change;

import org.springframework.data.repository.ListCrudRepository;

interface ChangeSetRepository extends ListCrudRepository<ChangeSet, ChangeSetId> {}
