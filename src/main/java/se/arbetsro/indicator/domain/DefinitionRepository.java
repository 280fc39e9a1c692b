package se.arbetsro.indicator.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;
import se.arbetsro.indicator.DefinitionId;
import se.arbetsro.indicator.figure.Definition;

interface DefinitionRepository extends ListCrudRepository<Definition, DefinitionId> {

    List<Definition> findAllByIndicatorKeyOrderByNumber(String indicatorKey);

    Optional<Definition> findByIndicatorKeyAndNumber(String indicatorKey, int number);
}
