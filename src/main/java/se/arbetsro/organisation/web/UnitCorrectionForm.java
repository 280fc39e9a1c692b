package se.arbetsro.organisation.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.domain.UnitCorrection;
import se.arbetsro.organisation.domain.UnitKind;
import se.arbetsro.organisation.domain.UnitQueries.UnitFacts;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.SeenVersion;

/** The facts of a unit as they are typed when they are put right. */
public record UnitCorrectionForm(
        @Nullable String name,
        @Nullable String nameEn,
        @Nullable String shortName,
        @Nullable String kind,
        @Nullable String noteSv,
        @Nullable String noteEn,
        @Nullable String version) {

    static UnitCorrectionForm of(UnitFacts unit) {
        return new UnitCorrectionForm(
                unit.name(),
                unit.nameEn(),
                unit.ownShortName(),
                unit.kind(),
                unit.noteSv(),
                unit.noteEn(),
                String.valueOf(unit.version()));
    }

    UnitCorrection parse(FormErrors errors, List<UnitKind> kinds) {
        String chosen = Objects.requireNonNullElse(kind, "");
        if (kinds.stream().noneMatch(one -> one.key().equals(chosen))) {
            errors.add("kind", "platform.form.choice");
        }
        String note = Fields.optional(errors, "noteSv", noteSv, 1000);
        return new UnitCorrection(
                new Text2(
                        Fields.text(errors, "name", name, 120),
                        Fields.optional(errors, "nameEn", nameEn, 120)),
                Fields.optional(errors, "shortName", shortName, 60),
                chosen,
                note == null
                        ? null
                        : new Text2(note, Fields.optional(errors, "noteEn", noteEn, 1000)),
                SeenVersion.of(version));
    }
}
