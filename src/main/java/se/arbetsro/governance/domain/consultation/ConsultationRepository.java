package se.arbetsro.governance.domain.consultation;

import org.springframework.data.repository.ListCrudRepository;
import se.arbetsro.governance.ConsultationId;

interface ConsultationRepository extends ListCrudRepository<Consultation, ConsultationId> {}
