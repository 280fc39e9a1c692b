package se.arbetsro.governance.web.inquiry;

import org.springframework.stereotype.Component;
import se.arbetsro.governance.InquiryId;
import se.arbetsro.governance.domain.inquiry.InquiryQueries;
import se.arbetsro.governance.domain.inquiry.InquiryQueries.InquiryRow;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;

/** Finds the inquiry of an address, for those who may know of it or change it. */
@Component
class OpenedInquiry {

    private final InquiryQueries inquiries;

    OpenedInquiry(InquiryQueries inquiries) {
        this.inquiries = inquiries;
    }

    InquiryRow known(InquiryId id) {
        return inquiries.find(id).orElseThrow(NotFound::new);
    }

    InquiryRow edited(InquiryId id) {
        InquiryRow inquiry = known(id);
        if (!inquiry.edits()) {
            throw new Forbidden();
        }
        return inquiry;
    }

    /** Notes beside a field that the inquiry has been closed while the form was open. */
    static void requireOpen(InquiryRow inquiry, String field, FormErrors errors) {
        if (inquiry.closed()) {
            errors.add(field, "governance.inquiry.isClosed");
        }
    }

    /** Back to the inquiry, which is closed and changes only after it is reopened. */
    static Html closed(InquiryRow inquiry) {
        return Html.instead(InquiryWords.address(inquiry.id()))
                .saying("governance.inquiry.isClosed");
    }
}
