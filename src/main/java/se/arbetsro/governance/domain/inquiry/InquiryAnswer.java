package se.arbetsro.governance.domain.inquiry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.DecisionId;

/**
 * The answer to an inquiry; of an auditors' finding the board's statement. Nothing of it is there
 * until someone begins to write.
 *
 * @param decisionId the decision by which a body gave it
 * @param sentOn null while it is a draft
 */
public record InquiryAnswer(
        @Nullable String answer,
        @Nullable String answerLang,
        @Nullable String answerNumber,
        @Nullable DecisionId decisionId,
        @Nullable LocalDate sentOn) {

    static final InquiryAnswer NONE = new InquiryAnswer(null, null, null, null, null);

    /** The same as a draft again. */
    InquiryAnswer recalled() {
        return new InquiryAnswer(answer, answerLang, answerNumber, decisionId, null);
    }
}
