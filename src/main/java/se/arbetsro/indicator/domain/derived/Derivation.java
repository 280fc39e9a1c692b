package se.arbetsro.indicator.domain.derived;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.arbetsro.indicator.DefinitionId;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Kind;
import se.arbetsro.indicator.formula.Formula;
import se.arbetsro.indicator.formula.FormulaProblem;
import se.arbetsro.indicator.formula.Measure;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.text.Text2;

/**
 * How the figures of one definition are worked out: a formula, with the definition that each term
 * had when it was written. A term that begins to mean something else gives no figures to it, so
 * that two meanings are never joined.
 */
public record Derivation(Formula formula, Map<IndicatorKey, Definition> terms) {

    /**
     * Reads and checks what somebody wrote.
     *
     * @param self the indicator that it is the formula of, which cannot be one of its terms
     * @param definitions by indicator, as they are on the day from which the formula holds
     * @throws FormulaRefused when it means nothing, names what is not there, or units do not fit
     */
    public static Derivation of(
            Definition.Content content, IndicatorKey self, Map<String, Definition> definitions) {
        String expression = content.expression();
        if (expression == null) {
            throw new IllegalArgumentException("Not worked out by a formula");
        }
        if (content.kind() != Kind.NUMBER) {
            throw FormulaRefused.ofText();
        }
        Formula formula =
                switch (Formula.read(expression)) {
                    case Formula read -> read;
                    case FormulaProblem problem -> throw FormulaRefused.of(problem);
                };
        Map<IndicatorKey, Definition> terms = new LinkedHashMap<>();
        for (IndicatorKey key : formula.terms()) {
            Definition term = definitions.get(key.value());
            if (key.equals(self)) {
                throw FormulaRefused.itself();
            }
            if (term == null) {
                throw FormulaRefused.unknown(key.value());
            }
            if (!term.isNumber()) {
                throw FormulaRefused.described(term.name().sv());
            }
            terms.put(key, term);
        }
        Derivation derivation = new Derivation(formula, Map.copyOf(terms));
        derivation.requireFitting(content);
        return derivation;
    }

    /**
     * @throws FormulaRefused when what comes out is not measured as the definition says
     */
    private void requireFitting(Definition.Content content) {
        Map<IndicatorKey, Measure> measures = new HashMap<>();
        terms.forEach((key, term) -> measures.put(key, Measure.of(term.unit().sv())));
        formula.problem(measures, Measure.of(content.unit().sv()))
                .ifPresent(problem -> {
                    throw FormulaRefused.of(problem);
                });
    }

    /** The definition with what follows from its formula: the formula in words, and about whom. */
    public Definition.Content told(Definition.Content content) {
        Text2 words =
                content.formula() != null
                        ? content.formula()
                        : new Text2(words(Language.SV), words(Language.EN));
        return content.derived(
                content.expression(), words, content.aboutPeople() || isAboutPeople());
    }

    private String words(Language language) {
        return formula.words(key -> term(key).name().in(language));
    }

    /** Whether one of the terms is about people, so that what comes out is too. */
    public boolean isAboutPeople() {
        return terms.values().stream().anyMatch(Definition::aboutPeople);
    }

    /**
     * @throws NullPointerException where the formula has no such term
     */
    public Definition term(IndicatorKey key) {
        return Objects.requireNonNull(terms.get(key));
    }

    /** The definitions that it takes figures from, in the order of the formula. */
    public List<Definition> inOrder() {
        return formula.terms().stream().map(this::term).toList();
    }

    Collection<DefinitionId> termIds() {
        return terms.values().stream().map(Definition::id).toList();
    }

    /**
     * Whether the definition is the one by which a figure that ends on the day is made: the last
     * that had begun, or the first where none had.
     */
    static boolean covers(Definition definition, LocalDate lastDay) {
        LocalDate until = definition.valid().until();
        return (definition.number() == 1 || !definition.valid().from().isAfter(lastDay))
                && (until == null || lastDay.isBefore(until));
    }
}
