package se.arbetsro.assessment.domain.round;

import org.springframework.data.repository.ListCrudRepository;
import se.arbetsro.assessment.RoundId;

interface RoundRepository extends ListCrudRepository<Round, RoundId> {}
