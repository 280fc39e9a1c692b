package se.arbetsro.governance.domain.decision;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;
import se.arbetsro.governance.DecisionId;
import se.arbetsro.governance.MatterId;

interface DecisionRepository extends ListCrudRepository<Decision, DecisionId> {

    Optional<Decision> findByMatterId(MatterId matter);
}
