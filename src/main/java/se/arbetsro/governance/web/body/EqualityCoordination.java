package se.arbetsro.governance.web.body;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.arbetsro.assessment.ChecklistCoordination;
import se.arbetsro.governance.domain.body.EqualityNetworkQueries;
import se.arbetsro.organisation.UnitId;

/** Names the network of support persons, and those of them who support an operation. */
@Component
class EqualityCoordination implements ChecklistCoordination {

    private final EqualityNetworkQueries networks;

    EqualityCoordination(EqualityNetworkQueries networks) {
        this.networks = networks;
    }

    @Override
    public Optional<Coordinators> of(UnitId unit, LocalDate day) {
        return networks.coordinators(unit, day);
    }
}
