package se.arbetsro.assessment.web.round;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arbetsro.assessment.domain.overview.Change;
import se.arbetsro.assessment.domain.round.RoundHead;
import se.arbetsro.assessment.web.Typed;
import se.arbetsro.organisation.UnitId;

/**
 * Which changes are looked at, as it stands in the address.
 *
 * @param since the id of the earlier round
 */
public record ChangeFilterForm(
        @Nullable String since,
        @Nullable String district,
        @Nullable String kind,
        @Nullable Integer page) {

    /** The earlier round that is asked for, otherwise the first of them. */
    Optional<RoundHead> chosen(List<RoundHead> earlier) {
        return earlier.stream()
                .filter(one -> one.id().value().toString().equals(since))
                .findFirst()
                .or(() -> earlier.stream().findFirst());
    }

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
        return (since != null && !since.isBlank())
                || (district != null && !district.isBlank())
                || (kind != null && !kind.isBlank());
    }
}
