package se.arbetsro.indicator.domain.derived;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.arbetsro.indicator.DefinitionId;
import se.arbetsro.indicator.domain.derived.DerivedRows.Place;
import se.arbetsro.indicator.domain.rows.Bulk;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Slot;
import se.arbetsro.organisation.UnitId;

/**
 * Works out figures anew when one of their terms has changed: at the end of the same transaction,
 * so that nobody ever sees one without the other, and once for all that changed in it.
 */
@Component
public class DerivedFigures {

    private final JdbcClient jdbc;
    private final Derivations derivations;
    private final DerivedRows rows;

    DerivedFigures(JdbcClient jdbc, Derivations derivations, DerivedRows rows) {
        this.jdbc = jdbc;
        this.derivations = derivations;
        this.rows = rows;
    }

    /** A figure has changed, been added or ended, or has come further. */
    public void follow(DefinitionId definition, UnitId unit, Slot slot) {
        changes()
                .places
                .computeIfAbsent(definition, _ -> new HashSet<>())
                .add(new Place(unit.value(), slot.key()));
    }

    /** A formula has begun or ended: all its figures are looked at. */
    public void renew(DefinitionId definition) {
        changes().renewed.add(definition);
    }

    private Changes changes() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Changes.class::isInstance)
                .map(Changes.class::cast)
                .filter(one -> one.owner() == this)
                .findFirst()
                .orElseGet(() -> {
                    Changes begun = new Changes();
                    TransactionSynchronizationManager.registerSynchronization(begun);
                    return begun;
                });
    }

    /** What has changed in a transaction. */
    private final class Changes implements TransactionSynchronization, Ordered {

        private final Map<DefinitionId, Set<Place>> places = new HashMap<>();
        private final Set<DefinitionId> renewed = new HashSet<>();

        DerivedFigures owner() {
            return DerivedFigures.this;
        }

        /** Before the audit trail closes, which others wait for. */
        @Override
        public int getOrder() {
            return 0;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            workOut(places, renewed);
        }
    }

    /**
     * Two who change different terms of one figure must not both miss what the other did, nor miss
     * a formula that begins meanwhile: one after the other, each reading what the one before has
     * committed.
     */
    private void workOut(Map<DefinitionId, Set<Place>> changed, Set<DefinitionId> renewed) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('indicator.derived'))")
                .query((_, _) -> true)
                .single();
        derivations
                .inOrder()
                .forEach((definition, derivation) -> {
                    Set<Place> places =
                            renewed.contains(definition.id())
                                    ? rows.allPlaces(definition, derivation)
                                    : places(derivation, changed);
                    Set<Place> other = remake(definition, derivation, places);
                    if (!other.isEmpty()) {
                        changed.computeIfAbsent(definition.id(), _ -> new HashSet<>())
                                .addAll(other);
                    }
                });
    }

    private static Set<Place> places(Derivation derivation, Map<DefinitionId, Set<Place>> changed) {
        Set<Place> places = new HashSet<>();
        derivation.termIds().forEach(term -> places.addAll(changed.getOrDefault(term, Set.of())));
        return places;
    }

    private Set<Place> remake(Definition definition, Derivation derivation, Set<Place> places) {
        Set<Place> changed = new HashSet<>();
        Bulk.inParts(
                new ArrayList<>(places),
                (List<Place> part) -> changed.addAll(rows.remake(definition, derivation, part)));
        return changed;
    }
}
