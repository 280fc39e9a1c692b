package se.arbetsro.plan.web.text;

import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.domain.version.EditionContent;
import se.arbetsro.plan.domain.version.EditionRow;
import se.arbetsro.plan.domain.version.TextOrigin;
import se.arbetsro.platform.web.FormErrors;

/** The texts of an area in a version as they are typed. */
public record EditionForm(
        @Nullable String version,
        @Nullable String name,
        @Nullable String nameEn,
        @Nullable String shortName,
        @Nullable String shortNameEn,
        @Nullable String desiredState,
        @Nullable String desiredStateEn,
        @Nullable String guidance,
        @Nullable String guidanceEn,
        @Nullable String textOrigin) {

    /** As it is saved now. */
    static EditionForm of(EditionRow saved) {
        return new EditionForm(
                Long.toString(saved.version()),
                saved.nameSv(),
                saved.nameEn(),
                saved.shortNameSv(),
                saved.shortNameEn(),
                saved.desiredStateSv(),
                saved.desiredStateEn(),
                saved.guidanceSv(),
                saved.guidanceEn(),
                saved.textOrigin().name());
    }

    public String typed(@Nullable String value) {
        return value == null ? "" : value;
    }

    EditionContent content(FormErrors errors) {
        TextOrigin whose = errors.optionalChoice("textOrigin", textOrigin, TextOrigin.class);
        return new EditionContent(
                errors.text("name", name, 300),
                errors.optionalText("nameEn", nameEn, 300),
                errors.text("shortName", shortName, 40),
                errors.optionalText("shortNameEn", shortNameEn, 40),
                errors.optionalText("desiredState", desiredState, 4_000),
                errors.optionalText("desiredStateEn", desiredStateEn, 4_000),
                errors.optionalText("guidance", guidance, 8_000),
                errors.optionalText("guidanceEn", guidanceEn, 8_000),
                whose == null ? TextOrigin.OWN_WORDS : whose);
    }

    long seen() {
        return version != null && version.matches("\\d{1,18}") ? Long.parseLong(version) : 0;
    }
}
