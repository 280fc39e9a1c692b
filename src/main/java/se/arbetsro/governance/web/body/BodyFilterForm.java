package se.arbetsro.governance.web.body;

import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.domain.body.BodyFilter;
import se.arbetsro.governance.domain.body.BodyKind;
import se.arbetsro.governance.domain.body.Lack;
import se.arbetsro.governance.web.Typing;
import se.arbetsro.organisation.UnitId;

/**
 * What narrows the list of bodies, as it stands in the address.
 *
 * @param lack the name of a {@link Lack}, or {@code ANY}
 * @param ended {@code true} to list those that have ended too
 */
public record BodyFilterForm(
        @Nullable UnitId unit,
        @Nullable String kind,
        @Nullable String lack,
        @Nullable String ended) {

    static final String ANY = "ANY";

    public boolean isFiltered() {
        return unit != null || given(kind) || given(lack) || given(ended);
    }

    BodyFilter filter() {
        return new BodyFilter(
                unit,
                Typing.one(BodyKind.class, kind),
                Typing.one(Lack.class, lack),
                ANY.equals(lack),
                "true".equals(ended));
    }

    private static boolean given(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    public String unitValue() {
        return unit == null ? "" : unit.value().toString();
    }
}
