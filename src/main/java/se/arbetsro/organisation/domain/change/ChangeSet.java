package se.arbetsro.organisation.domain.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.organisation.UnitId;

/**
 * A change of the organisation from a day on: what becomes of which units, and who takes over from
 * whom. A draft is left and resumed at will; carried out, it is corrected by another change set and
 * never undone. Differs from a correction, which says how things were all along.
 *
 * @param effectiveOn the first day on which it holds; may lie in the past or the future
 * @param reason what was decided and where, for those who read it later
 * @param inForceAt when things that are not valid in time were taken to their new homes
 */
@Table(schema = "organisation", name = "change_set")
public record ChangeSet(
        @Id ChangeSetId id,
        LocalDate effectiveOn,
        String reason,
        @MappedCollection(idColumn = "change_set_id") Set<PlannedUnit> units,
        @MappedCollection(idColumn = "change_set_id") Set<PlannedSuccession> successions,
        Instant createdAt,
        UUID createdBy,
        @Nullable Instant carriedOutAt,
        @Nullable UUID carriedOutBy,
        @Nullable Instant inForceAt,
        @Nullable Instant discardedAt,
        @Nullable UUID discardedBy,
        @Version long version) {

    public ChangeSet {
        units = Set.copyOf(units);
        successions = Set.copyOf(successions);
    }

    /** How far a change has come. */
    public enum State {
        /** Can be changed, discarded and carried out. */
        DRAFT,
        /** Carried out, but its day has not come: what is not valid in time waits for it. */
        AWAITING,
        /** Carried out, and holds. */
        IN_FORCE,
        /** Given up before it was carried out. */
        DISCARDED
    }

    static ChangeSet draft(ChangeSetId id, LocalDate day, String reason, Instant now, UUID by) {
        return new ChangeSet(
                id, day, reason, Set.of(), Set.of(), now, by, null, null, null, null, null, 0);
    }

    public State state() {
        if (discardedAt != null) {
            return State.DISCARDED;
        }
        if (carriedOutAt == null) {
            return State.DRAFT;
        }
        return inForceAt == null ? State.AWAITING : State.IN_FORCE;
    }

    public boolean isDraft() {
        return state() == State.DRAFT;
    }

    ChangeSet on(LocalDate day, String why) {
        return redrafted(day, why, units, successions);
    }

    /** These units close and another takes over: one that is founded or there, maybe among them. */
    ChangeSet merging(Collection<UnitId> merged, UnitId into) {
        ChangeSet next = this;
        for (UnitId unit : merged) {
            if (!unit.equals(into)) {
                next = next.with(PlannedUnit.closed(unit)).succeeded(into, unit);
            }
        }
        return next;
    }

    /** A unit is divided into new ones; it closes unless it goes on with the rest. */
    ChangeSet splitting(UnitId whole, List<PlannedUnit> parts, boolean goesOn) {
        ChangeSet next = goesOn ? this : with(PlannedUnit.closed(whole));
        for (PlannedUnit part : parts) {
            next = next.with(part).succeeded(part.unit(), whole);
        }
        return next;
    }

    /** A unit has another name, kind or parent from the day on. */
    ChangeSet changing(UnitId unit, UnitState state) {
        return with(PlannedUnit.changed(unit, state));
    }

    /** A unit begins. */
    ChangeSet founding(PlannedUnit unit) {
        return with(unit);
    }

    /** A unit closes, with another to take over or without. */
    ChangeSet closing(UnitId unit, @Nullable UnitId receiver) {
        ChangeSet next = with(PlannedUnit.closed(unit));
        return receiver == null ? next : next.succeeded(receiver, unit);
    }

    /** All that has been said about a unit is taken back. */
    ChangeSet without(UnitId unit) {
        return replaced(
                keeping(units, one -> !one.unit().equals(unit)),
                keeping(
                        successions,
                        one -> !one.unit().equals(unit) && !one.predecessor().equals(unit)));
    }

    ChangeSet carriedOut(Instant now, UUID by, boolean inForce) {
        requireDraft();
        return over(now, by, inForce ? now : null, null, null);
    }

    ChangeSet inForce(Instant now) {
        if (state() != State.AWAITING) {
            throw new IllegalStateException("Not awaiting its day: " + id);
        }
        return over(carriedOutAt, carriedOutBy, now, null, null);
    }

    ChangeSet discarded(Instant now, UUID by) {
        requireDraft();
        return over(null, null, null, now, by);
    }

    /** The same change, no longer a draft. */
    private ChangeSet over(
            @Nullable Instant carriedOut,
            @Nullable UUID carrier,
            @Nullable Instant holding,
            @Nullable Instant givenUp,
            @Nullable UUID giver) {
        return new ChangeSet(
                id,
                effectiveOn,
                reason,
                units,
                successions,
                createdAt,
                createdBy,
                carriedOut,
                carrier,
                holding,
                givenUp,
                giver,
                version);
    }

    /** What is planned for a unit; empty when the change says nothing of it. */
    public Optional<PlannedUnit> planned(UnitId unit) {
        return units.stream().filter(one -> one.unit().equals(unit)).findFirst();
    }

    public Set<UnitId> closing() {
        return ids(PlannedUnit::closes);
    }

    public Set<UnitId> founded() {
        return ids(PlannedUnit::founded);
    }

    /** The units that are there now and that the change says something of. */
    public Set<UnitId> existing() {
        return ids(one -> !one.founded());
    }

    /** The units that go on and give something to a new one. */
    public Set<UnitId> divided() {
        Set<UnitId> divided = new LinkedHashSet<>();
        for (PlannedSuccession one : successions) {
            if (!closing().contains(one.predecessor())) {
                divided.add(one.predecessor());
            }
        }
        return divided;
    }

    /** The units that take over from this one. */
    public Set<UnitId> successorsOf(UnitId unit) {
        Set<UnitId> found = new LinkedHashSet<>();
        successions.stream()
                .filter(one -> one.predecessor().equals(unit))
                .forEach(one -> found.add(one.unit()));
        return found;
    }

    /** The units from which this one takes over. */
    public Set<UnitId> predecessorsOf(UnitId unit) {
        Set<UnitId> found = new LinkedHashSet<>();
        successions.stream()
                .filter(one -> one.unit().equals(unit))
                .forEach(one -> found.add(one.predecessor()));
        return found;
    }

    private Set<UnitId> ids(Predicate<PlannedUnit> which) {
        Set<UnitId> found = new LinkedHashSet<>();
        units.stream().filter(which).forEach(one -> found.add(one.unit()));
        return found;
    }

    private ChangeSet with(PlannedUnit unit) {
        Set<PlannedUnit> next = keeping(units, one -> !one.unit().equals(unit.unit()));
        next.add(unit);
        return replaced(next, successions);
    }

    private ChangeSet succeeded(UnitId unit, UnitId predecessor) {
        Set<PlannedSuccession> next = new LinkedHashSet<>(successions);
        next.add(new PlannedSuccession(unit, predecessor));
        return replaced(units, next);
    }

    private ChangeSet replaced(Set<PlannedUnit> newUnits, Set<PlannedSuccession> newSuccessions) {
        return redrafted(effectiveOn, reason, newUnits, newSuccessions);
    }

    /** The same change with something else in it, still a draft. */
    private ChangeSet redrafted(
            LocalDate day,
            String why,
            Set<PlannedUnit> newUnits,
            Set<PlannedSuccession> newSuccessions) {
        requireDraft();
        return new ChangeSet(
                id,
                day,
                why,
                newUnits,
                newSuccessions,
                createdAt,
                createdBy,
                null,
                null,
                null,
                null,
                null,
                version);
    }

    private static <T> Set<T> keeping(Set<T> of, Predicate<T> which) {
        Set<T> kept = new LinkedHashSet<>();
        of.stream().filter(which).forEach(kept::add);
        return kept;
    }

    private void requireDraft() {
        if (!isDraft()) {
            throw new NoLongerDraft();
        }
    }
}
