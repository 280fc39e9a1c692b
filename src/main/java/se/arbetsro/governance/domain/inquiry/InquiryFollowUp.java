package se.arbetsro.governance.domain.inquiry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.governance.InquiryFollowUpId;
import se.arbetsro.governance.InquiryId;
import se.arbetsro.governance.domain.Trace;

/**
 * A day on which an inquiry is looked at again.
 *
 * @param outcome what came of it; null until it is done
 */
@Table(schema = "governance", name = "inquiry_follow_up")
record InquiryFollowUp(
        @Id InquiryFollowUpId id,
        InquiryId inquiryId,
        LocalDate dueOn,
        @Nullable LocalDate doneOn,
        @Nullable String outcome,
        String lang,
        @Embedded.Empty Trace trace,
        @Version long version) {

    InquiryFollowUp done(LocalDate on, String what, String in, Trace changed) {
        return new InquiryFollowUp(id, inquiryId, dueOn, on, what, in, changed, version);
    }
}
