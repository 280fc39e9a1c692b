package se.arbetsro.governance.web.inquiry;

import org.springframework.stereotype.Component;
import se.arbetsro.governance.InquiryId;
import se.arbetsro.governance.domain.inquiry.InquiryQueries;
import se.arbetsro.governance.domain.inquiry.InquiryQueries.InquiryRow;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.NotFound;

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
}
