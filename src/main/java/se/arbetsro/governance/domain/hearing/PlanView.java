package se.arbetsro.governance.domain.hearing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.governance.PlanHearingId;
import se.arbetsro.governance.PlanViewId;
import se.arbetsro.governance.domain.Trace;
import se.arbetsro.platform.fault.Invalid;

/**
 * A view of a body in its own words, and what came of it.
 *
 * @param recorded whether whoever keeps the case wrote it down, and not someone of the body
 * @param reply null until it has been answered, as are its words
 * @param lang the language that the view is written in
 */
@Table(schema = "governance", name = "plan_view")
record PlanView(
        @Id PlanViewId id,
        PlanHearingId planHearingId,
        String words,
        boolean recorded,
        @Nullable Reply reply,
        @Nullable String replyWords,
        @Nullable Instant repliedAt,
        @Nullable UUID repliedBy,
        String lang,
        @Embedded.Empty Trace trace,
        @Version long version) {

    /** Other words, for as long as nobody has answered them. */
    PlanView reworded(String now, String in, Trace changed) {
        if (reply != null) {
            throw new Invalid("governance.view.answered");
        }
        return new PlanView(
                id, planHearingId, now, recorded, null, null, null, null, in, changed, version);
    }

    PlanView answered(Reply with, String because, Trace changed) {
        return new PlanView(
                id,
                planHearingId,
                words,
                recorded,
                with,
                because,
                changed.changedAt(),
                changed.changedBy(),
                lang,
                changed,
                version);
    }
}
