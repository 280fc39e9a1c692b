package se.arbetsro.indicator.web.observation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Missing;
import se.arbetsro.platform.web.FormErrors;

/**
 * What a figure says, as it is typed in any form: exactly one of a value, a description and the
 * reason why there is none. Differs from an observation, which also tells where it comes from.
 *
 * @param people of how many it is about; null where that is not said
 * @param note what whoever reads it has to know
 */
public record FigureInput(
        @Nullable BigDecimal value,
        @Nullable String described,
        @Nullable Missing missing,
        @Nullable Integer people,
        @Nullable String note) {

    private static final int LONGEST = 4_000;
    private static final BigDecimal MOST_PEOPLE = BigDecimal.valueOf(10_000_000);

    /**
     * Reads it; empty with faults noted at their fields when it cannot be.
     *
     * @param field the name in the form of {@code value}, {@code described}, {@code missing},
     *     {@code groupSize} and {@code note}
     * @param typed what was typed in the field of that name
     */
    public static Optional<FigureInput> read(
            FormErrors errors,
            Definition definition,
            UnaryOperator<String> field,
            Function<String, @Nullable String> typed) {
        int before = errors.all().size();
        String at = field.apply(definition.isNumber() ? "value" : "described");
        BigDecimal number =
                definition.isNumber() ? errors.optionalNumber(at, typed.apply("value")) : null;
        String words =
                definition.isNumber()
                        ? null
                        : errors.optionalText(at, typed.apply("described"), LONGEST);
        Missing why =
                errors.optionalChoice(
                        field.apply("missing"), typed.apply("missing"), Missing.class);
        if (number == null && words == null && why == null) {
            errors.add(at, "indicator.form.valueOrMissing");
        } else if (why != null && (number != null || words != null)) {
            errors.add(field.apply("missing"), "indicator.form.valueAndMissing");
        }
        Integer people =
                definition.isNumber() && definition.aboutPeople()
                        ? people(errors, field.apply("groupSize"), typed.apply("groupSize"))
                        : null;
        String note = errors.optionalText(field.apply("note"), typed.apply("note"), LONGEST);
        return errors.all().size() > before
                ? Optional.empty()
                : Optional.of(new FigureInput(number, words, why, people, note));
    }

    private static @Nullable Integer people(
            FormErrors errors, String field, @Nullable String typed) {
        BigDecimal number = errors.optionalNumber(field, typed);
        if (number == null) {
            return null;
        }
        if (number.signum() <= 0
                || number.stripTrailingZeros().scale() > 0
                || number.compareTo(MOST_PEOPLE) > 0) {
            errors.add(field, "indicator.form.groupSize");
            return null;
        }
        return number.intValueExact();
    }
}
