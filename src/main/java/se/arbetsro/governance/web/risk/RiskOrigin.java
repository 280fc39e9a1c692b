package se.arbetsro.governance.web.risk;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arbetsro.governance.RiskId;
import se.arbetsro.governance.domain.risk.RiskQueries;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.OriginSource;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.platform.web.Shell;

/** Tells activities of the risk that they were made to prevent. */
@Component
class RiskOrigin implements OriginSource {

    private final RiskQueries risks;

    RiskOrigin(RiskQueries risks) {
        this.risks = risks;
    }

    @Override
    public String kind() {
        return "risk";
    }

    @Override
    public Optional<Told> told(UUID id, Shell shell) {
        return risks.origin(new RiskId(id))
                .map(one ->
                        new Told(
                                shell.t("governance.risk.origin", one.number(), one.title()),
                                RiskPlaces.address(one.plannedChangeId()) + "#risk-" + id,
                                new UnitId(one.unitId()),
                                new PlanVersionId(one.planVersionId()),
                                new AreaId(one.areaId()),
                                Set.of(),
                                null,
                                null,
                                null,
                                null));
    }
}
