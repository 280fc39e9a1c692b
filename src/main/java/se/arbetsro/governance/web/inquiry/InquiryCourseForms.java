package se.arbetsro.governance.web.inquiry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.domain.inquiry.InquiryQueries.InquiryRow;
import se.arbetsro.governance.web.SmallField;
import se.arbetsro.governance.web.SmallFormPage;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Shell;

/** The small forms by which an inquiry goes on, and what is typed in them. */
final class InquiryCourseForms {

    private InquiryCourseForms() {}

    /**
     * The answer as it is typed.
     *
     * @param sentOn empty while it is a draft
     */
    record InquiryAnswerForm(
            @Nullable String version,
            @Nullable String answer,
            @Nullable String decision,
            @Nullable String answerNumber,
            @Nullable String sentOn) {}

    /** What shows that a demand is met, as it is typed. */
    record EvidenceForm(
            @Nullable String version, @Nullable String metOn, @Nullable String evidence) {}

    /** A day of looking again as it is typed, and what came of it. */
    record InquiryFollowUpForm(
            @Nullable String key,
            @Nullable String version,
            @Nullable String dueOn,
            @Nullable String doneOn,
            @Nullable String outcome) {}

    /** The end of an inquiry as it is typed. */
    record ClosingForm(@Nullable String closedOn, @Nullable String note) {}

    /**
     * The frame of such a form.
     *
     * @param key of something new; null for what is there
     * @param version of what is there; null for what is new
     */
    static SmallFormPage page(
            Shell shell,
            InquiryRow inquiry,
            String title,
            String action,
            @Nullable String key,
            @Nullable String version,
            List<SmallField> fields,
            FormErrors errors) {
        return new SmallFormPage(
                shell,
                title,
                null,
                InquiryWords.crumbs(shell, inquiry),
                action,
                InquiryWords.address(inquiry.id()),
                key,
                version,
                fields,
                errors,
                null,
                shell.t("governance.inquiry.whoSees"));
    }
}
