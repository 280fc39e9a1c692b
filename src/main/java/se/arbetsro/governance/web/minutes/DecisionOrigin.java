package se.arbetsro.governance.web.minutes;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arbetsro.governance.DecisionId;
import se.arbetsro.governance.domain.area.AreaChoices;
import se.arbetsro.governance.domain.decision.DecisionQueries;
import se.arbetsro.governance.domain.decision.DecisionQueries.DecisionRow;
import se.arbetsro.plan.Decided;
import se.arbetsro.plan.OriginSource;
import se.arbetsro.platform.web.Shell;

/** Tells activities of the decision that they were made from, as far as it is shown. */
@Component
class DecisionOrigin implements OriginSource {

    private final DecisionQueries decisions;
    private final AreaChoices areas;

    DecisionOrigin(DecisionQueries decisions, AreaChoices areas) {
        this.decisions = decisions;
        this.areas = areas;
    }

    @Override
    public String kind() {
        return "decision";
    }

    @Override
    public Optional<Told> told(UUID id, Shell shell) {
        return decisions
                .find(new DecisionId(id))
                .flatMap(decision ->
                        areas.madeFrom("decision", id).map(place -> told(decision, place, shell)));
    }

    @Override
    public Optional<Decided> decided(UUID id) {
        return decisions
                .find(new DecisionId(id))
                .map(decision -> new Decided(decision.body(), decision.decidedOn()));
    }

    private static Told told(DecisionRow decision, AreaChoices.Made place, Shell shell) {
        return new Told(
                shell.t(
                        "governance.decision.origin",
                        decision.body(),
                        shell.date(decision.decidedOn()),
                        decision.title()),
                "/decisions/" + decision.id().value(),
                decision.unitId(),
                place.planVersionId(),
                place.areaId(),
                Set.of(),
                null,
                null,
                null,
                null);
    }
}
