package se.arbetsro.assessment.domain.round;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.assessment.RoundId;
import se.arbetsro.assessment.domain.Trace;
import se.arbetsro.plan.PlanVersionId;

/**
 * One occasion of the recurring local analysis under one version of the plan. Differs from an
 * analysis, which is what one unit writes in it.
 */
@Table(schema = "assessment", name = "round")
record Round(
        @Id RoundId id,
        PlanVersionId planVersionId,
        @Embedded.Empty RoundContent content,
        @Nullable Instant openedAt,
        @Nullable UUID openedBy,
        @Nullable Instant closedAt,
        @Nullable UUID closedBy,
        @Embedded.Empty Trace trace,
        @Version long version) {

    static Round prepared(
            RoundId id, PlanVersionId planVersion, RoundContent content, Instant at, UUID by) {
        return new Round(id, planVersion, content, null, null, null, null, Trace.made(at, by), 0);
    }

    RoundState state() {
        if (closedAt != null) {
            return RoundState.CLOSED;
        }
        return openedAt == null ? RoundState.PREPARED : RoundState.OPEN;
    }

    Round rewritten(RoundContent rewritten, Instant at, UUID by) {
        require(state() != RoundState.CLOSED);
        return new Round(
                id,
                planVersionId,
                rewritten,
                openedAt,
                openedBy,
                closedAt,
                closedBy,
                trace.changed(at, by),
                version);
    }

    Round open(Instant at, UUID by) {
        require(state() == RoundState.PREPARED);
        return with(at, by, null, null, trace.changed(at, by));
    }

    Round close(Instant at, UUID by) {
        require(state() == RoundState.OPEN);
        return with(openedAt, openedBy, at, by, trace.changed(at, by));
    }

    /** Takes up a round again that was closed too early. */
    Round reopen(Instant at, UUID by) {
        require(state() == RoundState.CLOSED);
        return with(openedAt, openedBy, null, null, trace.changed(at, by));
    }

    private Round with(
            @Nullable Instant opened,
            @Nullable UUID opener,
            @Nullable Instant closed,
            @Nullable UUID closer,
            Trace changed) {
        return new Round(
                id, planVersionId, content, opened, opener, closed, closer, changed, version);
    }

    private void require(boolean possible) {
        if (!possible) {
            throw new RoundStepNotPossible();
        }
    }
}
