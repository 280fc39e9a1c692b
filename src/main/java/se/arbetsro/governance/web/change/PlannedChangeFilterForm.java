package se.arbetsro.governance.web.change;

import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.domain.change.ChangeKind;
import se.arbetsro.governance.domain.change.ChangeState;
import se.arbetsro.governance.domain.change.PlannedChangeFilter;
import se.arbetsro.governance.web.Typing;
import se.arbetsro.organisation.UnitId;

/** What narrows the list of planned changes, as it stands in the address. */
public record PlannedChangeFilterForm(
        @Nullable UnitId unit,
        @Nullable String kind,
        @Nullable String state,
        @Nullable String year) {

    public boolean isFiltered() {
        return unit != null || given(kind) || given(state) || given(year);
    }

    PlannedChangeFilter filter() {
        return new PlannedChangeFilter(
                unit,
                Typing.one(ChangeKind.class, kind),
                Typing.one(ChangeState.class, state),
                year != null && year.matches("[12]\\d{3}") ? Integer.valueOf(year) : null,
                false);
    }

    private static boolean given(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    public String unitValue() {
        return unit == null ? "" : unit.value().toString();
    }
}
