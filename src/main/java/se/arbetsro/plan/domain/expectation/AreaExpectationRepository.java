package se.arbetsro.plan.domain.expectation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.PlanVersionId;

interface AreaExpectationRepository extends ListCrudRepository<AreaExpectation, UUID> {

    Optional<AreaExpectation> findByPlanVersionIdAndAreaIdAndServiceLine(
            PlanVersionId version, AreaId area, String serviceLine);
}
