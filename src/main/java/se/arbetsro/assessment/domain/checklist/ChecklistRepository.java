package se.arbetsro.assessment.domain.checklist;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;
import se.arbetsro.assessment.ChecklistId;
import se.arbetsro.organisation.UnitId;

interface ChecklistRepository extends ListCrudRepository<Checklist, ChecklistId> {

    List<Checklist> findByUnitIdAndYear(UnitId unit, int year);
}
