package se.arbetsro.plan.domain.practice;

import org.springframework.data.repository.ListCrudRepository;

interface PracticeRepository extends ListCrudRepository<Practice, PracticeId> {}
