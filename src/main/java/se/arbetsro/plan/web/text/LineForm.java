package se.arbetsro.plan.web.text;

import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.domain.version.Basis;
import se.arbetsro.plan.domain.version.LineRow;
import se.arbetsro.plan.domain.version.LineageContent;
import se.arbetsro.plan.domain.version.Weight;
import se.arbetsro.platform.web.FormErrors;

/**
 * A line between areas as it is typed.
 *
 * @param from version and area, as {@code V190618/close-leadership}
 * @param to version and area
 */
public record LineForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String from,
        @Nullable String to,
        @Nullable String weight,
        @Nullable String basis,
        @Nullable String reason,
        @Nullable String reasonEn) {

    /** As it is saved now. */
    static LineForm of(LineRow saved) {
        return new LineForm(
                null,
                Long.toString(saved.version()),
                null,
                null,
                saved.weight().name(),
                saved.basis().name(),
                saved.reasonSv(),
                saved.reasonEn());
    }

    static LineForm blank(String key) {
        return new LineForm(key, null, null, null, "MAIN", "SUGGESTION", null, null);
    }

    public String typed(@Nullable String value) {
        return value == null ? "" : value;
    }

    LineageContent content(FormErrors errors) {
        Weight much = errors.optionalChoice("weight", weight, Weight.class);
        Basis ground = errors.optionalChoice("basis", basis, Basis.class);
        return new LineageContent(
                much == null ? Weight.MAIN : much,
                ground == null ? Basis.SUGGESTION : ground,
                errors.text("reason", reason, 1_000),
                errors.optionalText("reasonEn", reasonEn, 1_000));
    }

    long seen() {
        return version != null && version.matches("\\d{1,18}") ? Long.parseLong(version) : 0;
    }
}
