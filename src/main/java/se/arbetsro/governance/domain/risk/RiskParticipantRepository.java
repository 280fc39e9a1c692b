package se.arbetsro.governance.domain.risk;

import org.springframework.data.repository.ListCrudRepository;
import se.arbetsro.governance.RiskParticipantId;

interface RiskParticipantRepository
        extends ListCrudRepository<RiskParticipant, RiskParticipantId> {}
