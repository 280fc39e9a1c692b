package se.arbetsro.organisation.web.vocabulary;

import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.domain.UnitKind;
import se.arbetsro.organisation.web.Fields;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.SeenVersion;

/** A kind of unit as it is typed. */
public record UnitKindForm(
        @Nullable String key,
        @Nullable String nameSv,
        @Nullable String nameEn,
        @Nullable String rank,
        @Nullable String version) {

    static final UnitKindForm EMPTY = new UnitKindForm("", "", "", "", "");

    static UnitKindForm of(UnitKind kind) {
        return new UnitKindForm(
                kind.key(),
                kind.name().sv(),
                kind.name().en(),
                String.valueOf(kind.rank()),
                String.valueOf(kind.version()));
    }

    /** The kind as typed; under this key when it is there already. */
    UnitKind parse(FormErrors errors, @Nullable String existing) {
        return new UnitKind(
                existing == null ? Fields.key(errors, key) : existing,
                Fields.number(
                        errors,
                        "rank",
                        rank,
                        UnitKind.MUNICIPALITY.equals(existing) ? 0 : 1,
                        UnitKind.MUNICIPALITY.equals(existing) ? 0 : 99),
                Fields.name(errors, nameSv, nameEn),
                SeenVersion.of(version));
    }
}
