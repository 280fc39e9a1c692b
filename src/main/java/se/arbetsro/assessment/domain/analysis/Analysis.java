package se.arbetsro.assessment.domain.analysis;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.assessment.ParticipantId;
import se.arbetsro.assessment.RoundId;
import se.arbetsro.assessment.domain.Trace;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.PlanVersionId;

/**
 * What one unit writes in one round: the answers point to it. Each step keeps who took it and when;
 * the state follows from that.
 *
 * @param serviceLines the unit's own as it was asked; empty when it answers as a whole
 */
@Table(schema = "assessment", name = "analysis")
record Analysis(
        @Id AnalysisId id,
        RoundId roundId,
        PlanVersionId planVersionId,
        ParticipantId participantId,
        UnitId unitId,
        List<String> serviceLines,
        @Embedded.Empty Steps steps,
        @Embedded.Empty Trace trace,
        @Version long version) {

    /** Who took which step, and when; of a step not taken or taken back, null. */
    record Steps(
            @Nullable Instant submittedAt,
            @Nullable UUID submittedBy,
            @Nullable Instant confirmedAt,
            @Nullable UUID confirmedBy,
            @Nullable Instant returnedAt,
            @Nullable UUID returnedBy,
            @Nullable String returnedWhy) {

        static final Steps NONE = new Steps(null, null, null, null, null, null, null);
    }

    AnalysisState state() {
        if (steps.confirmedAt != null) {
            return AnalysisState.CONFIRMED;
        }
        return steps.submittedAt == null ? AnalysisState.DRAFT : AnalysisState.SUBMITTED;
    }

    Analysis submit(Instant at, UUID by) {
        require(state() == AnalysisState.DRAFT);
        return with(new Steps(at, by, null, null, null, null, null), at, by);
    }

    Analysis confirm(Instant at, UUID by) {
        require(state() == AnalysisState.SUBMITTED);
        return with(
                new Steps(steps.submittedAt, steps.submittedBy, at, by, null, null, null), at, by);
    }

    /** Makes it a draft again, with a word on what is missing. */
    Analysis sendBack(String why, Instant at, UUID by) {
        require(state() != AnalysisState.DRAFT);
        return with(new Steps(null, null, null, null, at, by, why), at, by);
    }

    /** The same with another unit as its writer, which took over from the one that began it. */
    Analysis movedTo(UnitId home, Instant at, UUID by) {
        return new Analysis(
                id,
                roundId,
                planVersionId,
                participantId,
                home,
                serviceLines,
                steps,
                trace.changed(at, by),
                version);
    }

    private Analysis with(Steps taken, Instant at, UUID by) {
        return new Analysis(
                id,
                roundId,
                planVersionId,
                participantId,
                unitId,
                serviceLines,
                taken,
                trace.changed(at, by),
                version);
    }

    private static void require(boolean possible) {
        if (!possible) {
            throw new AnalysisStepNotPossible();
        }
    }
}
