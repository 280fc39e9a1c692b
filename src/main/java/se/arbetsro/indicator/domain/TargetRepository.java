package se.arbetsro.indicator.domain;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;
import se.arbetsro.indicator.DefinitionId;
import se.arbetsro.indicator.TargetId;
import se.arbetsro.indicator.figure.Target;
import se.arbetsro.organisation.UnitId;

interface TargetRepository extends ListCrudRepository<Target, TargetId> {

    List<Target> findAllByUnitIdAndDefinitionIdIn(
            UnitId unit, Collection<DefinitionId> definitions);

    List<Target> findAllByDefinitionIdAndUnitId(DefinitionId definition, UnitId unit);

    List<Target> findAllByUnitIdInAndDefinitionIdIn(
            Collection<UnitId> units, Collection<DefinitionId> definitions);
}
