package se.arbetsro.governance.domain.body;

import org.springframework.data.repository.ListCrudRepository;
import se.arbetsro.governance.BodyId;

interface BodyRepository extends ListCrudRepository<Body, BodyId> {}
