package se.arbetsro.plan.domain.local;

import org.springframework.data.repository.ListCrudRepository;

interface SteeringMemberRepository extends ListCrudRepository<SteeringMember, SteeringMemberId> {}
