package se.arbetsro.plan.domain.comment;

import org.springframework.data.repository.ListCrudRepository;

interface CommentRepository extends ListCrudRepository<Comment, CommentId> {}
