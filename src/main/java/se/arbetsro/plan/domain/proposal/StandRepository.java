package se.arbetsro.plan.domain.proposal;

import org.springframework.data.repository.ListCrudRepository;

interface StandRepository extends ListCrudRepository<Stand, StandId> {}
