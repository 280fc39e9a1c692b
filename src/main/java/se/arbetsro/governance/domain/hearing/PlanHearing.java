package se.arbetsro.governance.domain.hearing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.governance.BodyId;
import se.arbetsro.governance.PlanHearingId;
import se.arbetsro.governance.PlanMakingId;
import se.arbetsro.governance.domain.Trace;

/**
 * That a body was asked what it thinks of a proposal. Differs from a consultation, which is the
 * unions' part before a decision by law: any body may be asked, and answers as it likes.
 *
 * @param sending the number of the proposal that it has
 * @param answerBy the last day, which is included
 * @param treatedOn when the body took it up; null while it has not, or nobody has said so
 */
@Table(schema = "governance", name = "plan_hearing")
record PlanHearing(
        @Id PlanHearingId id,
        PlanMakingId planMakingId,
        int sending,
        BodyId bodyId,
        LocalDate answerBy,
        @Nullable LocalDate treatedOn,
        @Embedded.Empty Trace trace,
        @Version long version) {

    PlanHearing on(LocalDate by, @Nullable LocalDate treated, Trace changed) {
        return new PlanHearing(id, planMakingId, sending, bodyId, by, treated, changed, version);
    }
}
