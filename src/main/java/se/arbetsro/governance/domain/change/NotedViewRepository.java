package se.arbetsro.governance.domain.change;

import org.springframework.data.repository.ListCrudRepository;
import se.arbetsro.governance.NotedViewId;

interface NotedViewRepository extends ListCrudRepository<NotedView, NotedViewId> {}
