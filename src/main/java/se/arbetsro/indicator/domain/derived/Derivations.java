package se.arbetsro.indicator.domain.derived;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.indicator.DefinitionId;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.formula.Formula;
import se.arbetsro.indicator.formula.FormulaReading;
import se.arbetsro.indicator.formula.Measure;

/** Keeps which definitions the formulas take their figures from. */
@Component
public class Derivations {

    private final JdbcClient jdbc;
    private final StoredDefinitions definitions;

    Derivations(JdbcClient jdbc, StoredDefinitions definitions) {
        this.jdbc = jdbc;
        this.definitions = definitions;
    }

    /** Fixes the terms of a definition that has just been stored. */
    @Transactional
    public void fix(DefinitionId definition, Derivation derivation) {
        jdbc.sql(
                        """
                        insert into indicator.definition_term (definition_id, term_id)
                        select :definition, term from unnest(:terms) term
                        """)
                .param("definition", definition.value())
                .param(
                        "terms",
                        derivation.termIds().stream().map(DefinitionId::value).toArray(UUID[]::new))
                .update();
    }

    /**
     * All formulas, each after those that it takes figures from. Read anew each time, since a
     * figure and a formula may come at once.
     */
    @Transactional(readOnly = true)
    public Map<Definition, Derivation> inOrder() {
        Map<DefinitionId, List<DefinitionId>> terms = terms();
        if (terms.isEmpty()) {
            return Map.of();
        }
        Map<DefinitionId, Definition> byId = new HashMap<>();
        Set<DefinitionId> wanted = new HashSet<>(terms.keySet());
        terms.values().forEach(wanted::addAll);
        definitions.findAllById(wanted).forEach(one -> byId.put(one.id(), one));
        Map<Definition, Derivation> ordered = new LinkedHashMap<>();
        Set<DefinitionId> done = new HashSet<>();
        terms.keySet().forEach(id -> add(id, terms, byId, done, ordered));
        return ordered;
    }

    /** The database holds no circles, so that this ends. */
    private static void add(
            DefinitionId id,
            Map<DefinitionId, List<DefinitionId>> terms,
            Map<DefinitionId, Definition> byId,
            Set<DefinitionId> done,
            Map<Definition, Derivation> ordered) {
        if (!terms.containsKey(id) || !done.add(id)) {
            return;
        }
        Map<IndicatorKey, Definition> mine = new HashMap<>();
        for (DefinitionId term : terms.getOrDefault(id, List.of())) {
            add(term, terms, byId, done, ordered);
            Definition definition = Objects.requireNonNull(byId.get(term));
            mine.put(IndicatorKey.of(definition.indicatorKey()), definition);
        }
        Definition definition = Objects.requireNonNull(byId.get(id));
        ordered.put(definition, new Derivation(stored(definition), Map.copyOf(mine)));
    }

    private static Formula stored(Definition definition) {
        String expression = definition.expression();
        FormulaReading read = Formula.read(expression == null ? "" : expression);
        if (read instanceof Formula formula) {
            return formula;
        }
        throw new IllegalStateException("No formula any more: " + definition.id());
    }

    private Map<DefinitionId, List<DefinitionId>> terms() {
        Map<DefinitionId, List<DefinitionId>> terms = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select definition_id, term_id from indicator.definition_term
                        order by definition_id, term_id
                        """)
                .query(row -> {
                    terms.computeIfAbsent(
                                    new DefinitionId(row.getObject("definition_id", UUID.class)),
                                    _ -> new ArrayList<>())
                            .add(new DefinitionId(row.getObject("term_id", UUID.class)));
                });
        return terms;
    }

    /**
     * What stands about a definition in formulas.
     *
     * @param terms what its own takes figures from; empty where it is reported
     * @param usedIn the definitions whose formulas take figures from it
     */
    public record Ties(List<Definition> terms, List<Definition> usedIn) {}

    @Transactional(readOnly = true)
    public Ties ties(Definition definition) {
        Map<Definition, Derivation> all = inOrder();
        return new Ties(
                all.entrySet().stream()
                        .filter(one -> one.getKey().id().equals(definition.id()))
                        .flatMap(one -> one.getValue().inOrder().stream())
                        .toList(),
                all.entrySet().stream()
                        .filter(one -> one.getValue().termIds().contains(definition.id()))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    /**
     * Refuses better words that would make a formula wrong: the unit of measure of what it takes
     * figures from, or of what comes out.
     *
     * @throws FormulaRefused when the unit is another
     */
    @Transactional(readOnly = true)
    public void requireSameMeasure(Definition current, Definition.Content content) {
        if (Measure.of(current.unit().sv()).equals(Measure.of(content.unit().sv()))
                && current.kind() == content.kind()) {
            return;
        }
        if (current.isDerived()) {
            throw FormulaRefused.unitInUse(current.name().sv());
        }
        ties(current).usedIn().stream()
                .findFirst()
                .ifPresent(user -> {
                    throw FormulaRefused.unitInUse(user.name().sv());
                });
    }
}
