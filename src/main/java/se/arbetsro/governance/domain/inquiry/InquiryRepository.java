package se.arbetsro.governance.domain.inquiry;

import org.springframework.data.repository.ListCrudRepository;
import se.arbetsro.governance.InquiryId;

interface InquiryRepository extends ListCrudRepository<Inquiry, InquiryId> {}
