package se.arbetsro.plan.domain.activity;

import org.springframework.data.repository.ListCrudRepository;

interface ControlRepository extends ListCrudRepository<Control, ControlId> {}
