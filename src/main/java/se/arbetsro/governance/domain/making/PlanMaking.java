package se.arbetsro.governance.domain.making;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.governance.BodyId;
import se.arbetsro.governance.PlanMakingId;
import se.arbetsro.governance.domain.Trace;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.platform.fault.Invalid;

/**
 * That a plan version is made as a case. Differs from the version, which is the text: a version may
 * be made without a case, and a case that was turned down may be followed by another.
 *
 * @param boards one or two that decide by the same officer report; more are possible
 * @param submissions how many times the officer report has been handed over
 * @param inForceOn the day from which work goes on under the version; null until then
 */
@Table(schema = "governance", name = "plan_making")
record PlanMaking(
        @Id PlanMakingId id,
        PlanVersionId planVersionId,
        @Embedded.Empty MakingContent content,
        @MappedCollection(idColumn = "plan_making_id", keyColumn = "position")
                List<MakingBoard> boards,
        MakingState state,
        int submissions,
        @Nullable LocalDate inForceOn,
        @Embedded.Empty Trace trace,
        @Version long version) {

    static PlanMaking begun(
            PlanMakingId id,
            PlanVersionId version,
            MakingContent content,
            List<BodyId> boards,
            Trace trace) {
        return new PlanMaking(
                id, version, content, of(boards), MakingState.PREPARING, 0, null, trace, 0);
    }

    private static List<MakingBoard> of(List<BodyId> boards) {
        return boards.stream().distinct().map(MakingBoard::new).toList();
    }

    List<BodyId> boardIds() {
        return boards.stream().map(MakingBoard::bodyId).toList();
    }

    /** Written anew; who decides stands once the report has been handed over. */
    PlanMaking rewritten(MakingContent now, List<BodyId> decide, Trace changed) {
        boolean same = Set.copyOf(decide).equals(Set.copyOf(boardIds()));
        if (!state.writing() && !same) {
            throw new Invalid("governance.making.boards.settled");
        }
        return new PlanMaking(
                id,
                planVersionId,
                now,
                same ? boards : of(decide),
                state,
                submissions,
                inForceOn,
                changed,
                version);
    }

    private PlanMaking stepped(MakingState next, int handed, @Nullable LocalDate day, Trace now) {
        if (!state.canBecome(next)) {
            throw new Invalid("governance.making.noSuchStep");
        }
        return new PlanMaking(id, planVersionId, content, boards, next, handed, day, now, version);
    }

    PlanMaking stepped(MakingState next, Trace now) {
        return stepped(next, submissions, inForceOn, now);
    }

    PlanMaking submitted(Trace now) {
        if (boards.isEmpty()) {
            throw new Invalid("governance.making.lacks.boards");
        }
        return stepped(MakingState.SUBMITTED, submissions + 1, null, now);
    }

    /** With the boards once more, after what one of them did was taken back as wrongly noted. */
    PlanMaking withBoards(Trace now) {
        if (state == MakingState.IN_FORCE) {
            throw new Invalid("governance.making.correct.inForce");
        }
        if (state != MakingState.SUBMITTED
                && state != MakingState.DECIDED
                && state != MakingState.SENT_BACK
                && state != MakingState.REJECTED) {
            throw new Invalid("governance.making.correct.goneOn");
        }
        return new PlanMaking(
                id,
                planVersionId,
                content,
                boards,
                MakingState.SUBMITTED,
                submissions,
                inForceOn,
                now,
                version);
    }

    PlanMaking inForce(LocalDate day, Trace now) {
        return stepped(MakingState.IN_FORCE, submissions, day, now);
    }
}
