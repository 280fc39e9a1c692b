package se.arbetsro.assessment.web.round;

import org.jspecify.annotations.Nullable;
import se.arbetsro.assessment.domain.overview.Change;
import se.arbetsro.assessment.web.Typed;
import se.arbetsro.organisation.UnitId;

/** Which changes are looked at, as it stands in the address. */
public record ChangeFilterForm(
        @Nullable String district, @Nullable String kind, @Nullable Integer page) {

    @Nullable UnitId wanted() {
        return Typed.id(district).map(UnitId::new).orElse(null);
    }

    /** Without a kind all that is not as it was. */
    boolean takes(Change change) {
        return kind == null || kind.isBlank()
                ? change.kind() != Change.Kind.SAME
                : change.kind().name().equals(kind);
    }

    int asked() {
        Integer number = page;
        return number == null ? 1 : number;
    }

    public boolean filtered() {
        return (district != null && !district.isBlank()) || (kind != null && !kind.isBlank());
    }
}
