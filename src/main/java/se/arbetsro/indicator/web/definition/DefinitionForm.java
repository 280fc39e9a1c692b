package se.arbetsro.indicator.web.definition;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.figure.Better;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Kind;
import se.arbetsro.indicator.figure.Per;
import se.arbetsro.indicator.formula.Formula;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.web.FormErrors;

/**
 * A definition as it is typed.
 *
 * @param key makes creating happen once
 * @param indicator the key of the indicator, when it is new
 * @param from the day from which it holds, when it is new
 * @param expression the formula by which figures are worked out; empty where they are reported
 * @param trial sent by the button that tries the formula and stores nothing
 */
public record DefinitionForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String indicator,
        @Nullable String from,
        @Nullable String kind,
        @Nullable String nameSv,
        @Nullable String nameEn,
        @Nullable String countsSv,
        @Nullable String countsEn,
        @Nullable String formulaKnown,
        @Nullable String formulaSv,
        @Nullable String formulaEn,
        @Nullable String numeratorSv,
        @Nullable String numeratorEn,
        @Nullable String denominatorSv,
        @Nullable String denominatorEn,
        @Nullable String populationSv,
        @Nullable String populationEn,
        @Nullable String unitSv,
        @Nullable String unitEn,
        @Nullable String per,
        @Nullable String decimals,
        @Nullable String better,
        @Nullable String aboutPeople,
        @Nullable String source,
        @Nullable String noteSv,
        @Nullable String noteEn,
        @Nullable String expression,
        @Nullable String trial) {

    private static final int LONGEST = 2_000;

    static DefinitionForm empty(String key) {
        return new DefinitionForm(
                key, null, null, null, "NUMBER", null, null, null, null, "true", null, null, null,
                null, null, null, null, null, null, null, "YEAR", "0", "NEITHER", null, null, null,
                null, null, null);
    }

    /** What a definition says, to be reworded or to begin a new one from. */
    static DefinitionForm of(Definition definition, @Nullable String key) {
        return new DefinitionForm(
                key,
                Long.toString(definition.version()),
                definition.indicatorKey(),
                null,
                definition.kind().name(),
                definition.name().sv(),
                definition.name().en(),
                definition.counts().sv(),
                definition.counts().en(),
                definition.formulaKnown() ? "true" : null,
                sv(definition.formula()),
                en(definition.formula()),
                sv(definition.numerator()),
                en(definition.numerator()),
                sv(definition.denominator()),
                en(definition.denominator()),
                sv(definition.population()),
                en(definition.population()),
                definition.unit().sv(),
                definition.unit().en(),
                definition.per().name(),
                Integer.toString(definition.decimals()),
                definition.better().name(),
                definition.aboutPeople() ? "true" : null,
                definition.sourceKey(),
                sv(definition.note()),
                en(definition.note()),
                definition.expression(),
                null);
    }

    boolean isTrial() {
        return trial != null;
    }

    private static @Nullable String sv(@Nullable Text2 text) {
        return text == null ? null : text.sv();
    }

    private static @Nullable String en(@Nullable Text2 text) {
        return text == null ? null : text.en();
    }

    /** What the definition says; empty with faults noted when something of it cannot be. */
    Optional<Definition.Content> content(FormErrors errors) {
        Kind sort = errors.optionalChoice("kind", kind, Kind.class);
        Text2 name = required(errors, "name", nameSv, nameEn, 200);
        Text2 counts = required(errors, "counts", countsSv, countsEn, LONGEST);
        String worked = errors.optionalText("expression", expression, Formula.LONGEST);
        boolean known = worked != null || "true".equals(formulaKnown);
        Text2 formula = optional(errors, "formula", formulaSv, formulaEn);
        if (!known && formula != null) {
            errors.add("formulaKnown", "indicator.form.formulaKnown");
        }
        Text2 numerator = optional(errors, "numerator", numeratorSv, numeratorEn);
        Text2 denominator = optional(errors, "denominator", denominatorSv, denominatorEn);
        Text2 population = optional(errors, "population", populationSv, populationEn);
        Text2 unit = required(errors, "unit", unitSv, unitEn, 100);
        Per countedPer = errors.optionalChoice("per", per, Per.class);
        Better direction = errors.optionalChoice("better", better, Better.class);
        Text2 note = optional(errors, "note", noteSv, noteEn);
        int digits = digits(errors);
        if (errors.any() || sort == null || countedPer == null || direction == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Definition.Content(
                        sort,
                        name,
                        counts,
                        known,
                        formula,
                        numerator,
                        denominator,
                        population,
                        unit,
                        countedPer,
                        digits,
                        direction,
                        "true".equals(aboutPeople),
                        source == null || source.isBlank() ? null : source,
                        note,
                        worked));
    }

    private int digits(FormErrors errors) {
        BigDecimal typed = errors.optionalNumber("decimals", decimals);
        if (typed == null
                || typed.stripTrailingZeros().scale() > 0
                || typed.signum() < 0
                || typed.compareTo(BigDecimal.valueOf(6)) > 0) {
            errors.add("decimals", "indicator.form.decimals");
            return 0;
        }
        return typed.intValueExact();
    }

    private static Text2 required(
            FormErrors errors,
            String field,
            @Nullable String sv,
            @Nullable String en,
            int longest) {
        return new Text2(
                errors.text(field + "Sv", sv, longest),
                errors.optionalText(field + "En", en, longest));
    }

    private static @Nullable Text2 optional(
            FormErrors errors, String field, @Nullable String sv, @Nullable String en) {
        String swedish = errors.optionalText(field + "Sv", sv, LONGEST);
        String english = errors.optionalText(field + "En", en, LONGEST);
        if (swedish == null && english != null) {
            errors.add(field + "Sv", "indicator.form.swedishFirst");
        }
        return swedish == null ? null : new Text2(swedish, english);
    }
}
