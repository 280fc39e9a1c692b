package se.arbetsro.plan.web.proposal;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.OriginSource;
import se.arbetsro.plan.domain.proposal.ProposalId;
import se.arbetsro.plan.domain.proposal.ProposalQueries;
import se.arbetsro.plan.domain.proposal.ProposalRow;
import se.arbetsro.plan.domain.proposal.StandQueries;
import se.arbetsro.platform.web.Shell;

/**
 * Goals and activities can be made from a proposal, for the municipality, and from a stand on it.
 */
@Configuration(proxyBeanMethods = false)
class ProposalOrigins {

    @Bean
    OriginSource proposalOrigin(ProposalQueries proposals) {
        return new OriginSource() {

            @Override
            public String kind() {
                return "proposal";
            }

            @Override
            public Optional<Told> told(UUID id, Shell shell) {
                return proposals
                        .find(new ProposalId(id))
                        .flatMap(row ->
                                proposals
                                        .municipality(shell.today())
                                        .map(unit -> of(row, unit, shell)));
            }
        };
    }

    private static OriginSource.Told of(ProposalRow row, UnitId unit, Shell shell) {
        return new OriginSource.Told(
                shell.t("plan.proposal.origin", row.position(), shell.in(row.title())),
                "/proposals/" + row.id().value(),
                unit,
                row.versionId(),
                row.areaId(),
                Set.of(),
                shell.in(row.title()),
                null,
                shell.in(row.text()),
                null);
    }

    @Bean
    OriginSource standOrigin(StandQueries stands) {
        return new OriginSource() {

            @Override
            public String kind() {
                return "stand";
            }

            @Override
            public Optional<Told> told(UUID id, Shell shell) {
                return stands.origin(id).map(row -> of(row, shell));
            }
        };
    }

    private static OriginSource.Told of(StandQueries.OriginRow row, Shell shell) {
        return new OriginSource.Told(
                shell.t("plan.proposal.origin", row.position(), shell.in(row.title())),
                "/local-plans/"
                        + row.localPlanId().value()
                        + "/stands#proposal-"
                        + row.proposalId().value(),
                row.unitId(),
                row.planVersionId(),
                row.areaId(),
                Set.of(),
                shell.in(row.title()),
                null,
                row.words(),
                null);
    }
}
