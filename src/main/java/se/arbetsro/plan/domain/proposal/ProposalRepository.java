package se.arbetsro.plan.domain.proposal;

import org.springframework.data.repository.ListCrudRepository;

interface ProposalRepository extends ListCrudRepository<Proposal, ProposalId> {}
