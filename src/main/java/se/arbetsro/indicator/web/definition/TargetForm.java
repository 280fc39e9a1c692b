package se.arbetsro.indicator.web.definition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.domain.NewTarget;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Per;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.time.Validity;
import se.arbetsro.platform.web.FormErrors;

/**
 * A target as it is typed.
 *
 * @param until the last day, included; empty for no end
 */
public record TargetForm(
        @Nullable String key,
        @Nullable String unit,
        @Nullable String value,
        @Nullable String per,
        @Nullable String from,
        @Nullable String until,
        @Nullable String declaredBy,
        @Nullable String source,
        @Nullable String note) {

    Optional<NewTarget> target(FormErrors errors, Definition definition, @Nullable UnitId unitId) {
        BigDecimal number = errors.optionalNumber("value", value);
        if (number == null) {
            errors.add("value", "indicator.form.value");
        }
        Per countedPer = errors.optionalChoice("per", per, Per.class);
        LocalDate first = errors.date("from", from);
        LocalDate last = errors.optionalDate("until", until);
        if (last != null && last.isBefore(first)) {
            errors.add("until", "indicator.form.untilBeforeFrom");
        }
        String who = errors.optionalText("declaredBy", declaredBy, 200);
        String words = errors.optionalText("note", note, 2_000);
        if (errors.any() || number == null || countedPer == null || unitId == null) {
            return Optional.empty();
        }
        return Optional.of(
                new NewTarget(
                        definition.id(),
                        unitId,
                        new Validity(first, last == null ? null : last.plusDays(1)),
                        number,
                        countedPer,
                        who,
                        source == null || source.isBlank() ? null : source,
                        words == null ? null : new Text2(words, null)));
    }
}
