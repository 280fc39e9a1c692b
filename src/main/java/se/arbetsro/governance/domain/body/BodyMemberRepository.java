package se.arbetsro.governance.domain.body;

import org.springframework.data.repository.ListCrudRepository;
import se.arbetsro.governance.BodyMemberId;

interface BodyMemberRepository extends ListCrudRepository<BodyMember, BodyMemberId> {}
