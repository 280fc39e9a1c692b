package se.arbetsro.indicator.domain;

import org.springframework.data.repository.ListCrudRepository;
import se.arbetsro.indicator.DefinitionId;
import se.arbetsro.indicator.figure.Definition;

interface DefinitionRepository extends ListCrudRepository<Definition, DefinitionId> {}
