package se.arbetsro.governance.domain.inquiry;

import org.springframework.data.repository.ListCrudRepository;
import se.arbetsro.governance.InquiryFollowUpId;

interface InquiryFollowUpRepository
        extends ListCrudRepository<InquiryFollowUp, InquiryFollowUpId> {}
