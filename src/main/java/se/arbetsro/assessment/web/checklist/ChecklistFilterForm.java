package se.arbetsro.assessment.web.checklist;

import org.jspecify.annotations.Nullable;
import se.arbetsro.assessment.domain.checklist.ChecklistFilter;
import se.arbetsro.assessment.web.Typed;
import se.arbetsro.organisation.UnitId;

/** Which checklists are looked for, as it stands in the address. */
public record ChecklistFilterForm(@Nullable String year, @Nullable String district) {

    ChecklistFilter filter() {
        return new ChecklistFilter(
                year != null && year.matches("\\d{4}") ? Integer.valueOf(year) : null,
                Typed.id(district).map(UnitId::new).orElse(null));
    }

    public boolean filtered() {
        return filter().year() != null || filter().district() != null;
    }
}
