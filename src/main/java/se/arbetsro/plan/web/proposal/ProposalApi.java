package se.arbetsro.plan.web.proposal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.plan.domain.proposal.ProposalQueries;
import se.arbetsro.plan.domain.proposal.ProposalRow;
import se.arbetsro.plan.domain.proposal.StandQueries;
import se.arbetsro.plan.domain.version.PlanQueries;
import se.arbetsro.plan.domain.version.VersionRow;
import se.arbetsro.platform.api.ApiPage;
import se.arbetsro.platform.fault.NotFound;

/** Proposals of plan versions and the stands on them in the API. */
@RestController
class ProposalApi {

    private final PlanQueries plans;
    private final ProposalQueries proposals;
    private final StandQueries stands;

    ProposalApi(PlanQueries plans, ProposalQueries proposals, StandQueries stands) {
        this.plans = plans;
        this.proposals = proposals;
        this.stands = stands;
    }

    /**
     * What a version proposes.
     *
     * @param area the key of an area of the version; null where it concerns the version as a whole
     * @param mandate on whose word; null where nobody knows
     */
    record Proposal(
            UUID id,
            int position,
            @Nullable String area,
            String titleSv,
            @Nullable String titleEn,
            String textSv,
            @Nullable String textEn,
            @Nullable String mandate,
            @Nullable String mandateSource) {}

    /**
     * The stand of a steering group on a proposal.
     *
     * @param openActivities activities on the way that came of it
     */
    record Stand(
            UUID id,
            UUID proposalId,
            UUID localPlanId,
            UUID unitId,
            String kind,
            @Nullable String words,
            @Nullable String decidedBy,
            @Nullable LocalDate decidedOn,
            int goals,
            int openActivities,
            int doneActivities) {}

    private PlanVersionId version(String key) {
        return plans.version(key).map(VersionRow::id).orElseThrow(NotFound::new);
    }

    /** What a version proposes, in its order. */
    @Allowed(Permission.PLAN_READ)
    @GetMapping("/api/v1/plan-versions/{version}/proposals")
    ApiPage<Proposal> proposals(@PathVariable String version) {
        return ApiPage.whole(
                proposals.of(version(version), ProposalQueries.Wanted.ALL).stream()
                        .map(ProposalApi::told)
                        .toList());
    }

    private static Proposal told(ProposalRow row) {
        return new Proposal(
                row.id().value(),
                row.position(),
                row.areaKey(),
                row.titleSv(),
                row.titleEn(),
                row.textSv(),
                row.textEn(),
                row.mandate() == null ? null : row.mandate().name(),
                row.mandateSource());
    }

    /** The stands within reach of those steering groups that are asked; the others have none. */
    @Allowed(Permission.LOCAL_PLAN_READ)
    @GetMapping("/api/v1/plan-versions/{version}/stands")
    ApiPage<Stand> stands(@PathVariable String version) {
        return ApiPage.whole(
                stands.of(version(version), null).stream()
                        .filter(row -> row.id() != null)
                        .map(ProposalApi::told)
                        .toList());
    }

    private static Stand told(StandQueries.StandRow row) {
        return new Stand(
                java.util.Objects.requireNonNull(row.id()).value(),
                row.proposalId().value(),
                row.localPlanId().value(),
                row.unitId().value(),
                String.valueOf(row.kind()),
                row.words(),
                row.decidedBy(),
                row.decidedOn(),
                row.goals(),
                row.open(),
                row.done());
    }
}
