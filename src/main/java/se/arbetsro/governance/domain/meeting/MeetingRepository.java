package se.arbetsro.governance.domain.meeting;

import org.springframework.data.repository.ListCrudRepository;
import se.arbetsro.governance.MeetingId;

interface MeetingRepository extends ListCrudRepository<Meeting, MeetingId> {}
