package se.arbetsro.governance.domain.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.governance.ChangeFollowUpId;
import se.arbetsro.governance.PlannedChangeId;
import se.arbetsro.governance.domain.Trace;

/**
 * A day on which a planned change is looked at afterwards.
 *
 * @param outcome what came of the risks and measures; null until it is done
 */
@Table(schema = "governance", name = "change_follow_up")
record ChangeFollowUp(
        @Id ChangeFollowUpId id,
        PlannedChangeId plannedChangeId,
        LocalDate dueOn,
        @Nullable LocalDate doneOn,
        @Nullable String outcome,
        String lang,
        @Embedded.Empty Trace trace,
        @Version long version) {

    ChangeFollowUp done(LocalDate on, String what, String in, Trace changed) {
        return new ChangeFollowUp(id, plannedChangeId, dueOn, on, what, in, changed, version);
    }
}
