package se.arbetsro.organisation.domain.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.UnitReference;
import se.arbetsro.organisation.domain.ChangedMeanwhile;
import se.arbetsro.organisation.domain.role.LastAdministrator;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;

/**
 * Carries a change of the organisation out in one transaction: units, roles and employments, which
 * are valid in time, at once; what other modules keep at units on the day itself, which is at once
 * when it has come.
 */
@Service
public class CarryOut {

    private final ChangeSetRepository changes;
    private final ChangeSetQueries queries;
    private final Reorganisation units;
    private final NewHomes homes;
    private final List<UnitReference> references;
    private final LastAdministrator lastAdministrator;
    private final AuditTrail audit;
    private final Clock clock;

    CarryOut(
            ChangeSetRepository changes,
            ChangeSetQueries queries,
            Reorganisation units,
            NewHomes homes,
            List<UnitReference> references,
            LastAdministrator lastAdministrator,
            AuditTrail audit,
            Clock clock) {
        this.changes = changes;
        this.queries = queries;
        this.units = units;
        this.homes = homes;
        this.references = references;
        this.lastAdministrator = lastAdministrator;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Carries a draft out.
     *
     * @param fingerprint of what the change touched when it was looked at
     * @throws NotReady when something stands in the way or has no home
     * @throws ListChanged when it touches something else than what was looked at
     */
    @Transactional
    public void carryOut(ChangeSetId id, long version, String fingerprint) {
        units.lock();
        ChangeSet change = queries.find(id).orElseThrow(NotFound::new);
        if (!change.isDraft()) {
            throw new NoLongerDraft();
        }
        if (change.version() != version) {
            throw new ChangedMeanwhile();
        }
        Prospect prospect = queries.prospect(change);
        if (!prospect.ready()) {
            throw new NotReady();
        }
        if (!prospect.fingerprint().equals(fingerprint)) {
            throw new ListChanged();
        }
        LocalDate day = change.effectiveOn();
        lastAdministrator.keeping(() -> reorganise(change, prospect));
        units.settle();
        boolean now = !day.isAfter(LocalDate.now(clock));
        if (now) {
            moveReferences(prospect.touched(), day);
        }
        changes.save(change.carriedOut(clock.instant(), CurrentViewer.get().id(), now));
        record(change, prospect);
    }

    /**
     * Brings a change into force whose day has come: what other modules keep at the units goes to
     * its new homes, along with what has come about there since it was carried out.
     */
    @Transactional
    public void bringIntoForce(ChangeSetId id) {
        ChangeSet change = changes.findById(id).orElseThrow(NotFound::new);
        if (change.state() != ChangeSet.State.AWAITING) {
            return;
        }
        moveReferences(queries.prospect(change).touched(), change.effectiveOn());
        changes.save(change.inForce(clock.instant()));
        audit.record(Act.of("change-set.inForce", "change-set", id));
    }

    private void reorganise(ChangeSet change, Prospect prospect) {
        LocalDate day = change.effectiveOn();
        found(change, day);
        for (PlannedUnit unit : change.units()) {
            if (!unit.founded() && !unit.closes()) {
                units.change(unit, day);
            }
        }
        for (TouchedItem child : of(TouchedItem.CHILD, prospect.touched())) {
            UnitId home = child.home();
            if (home != null) {
                units.rehome(new UnitId(child.id()), child.unit(), home, day);
            }
        }
        homes.settleRoles(of(TouchedItem.ROLE, prospect.touched()), day);
        homes.settleEmployments(of(TouchedItem.EMPLOYMENT, prospect.touched()), day);
        change.successions().forEach(succession -> units.succeed(succession, day));
        change.founded().forEach(unit -> units.inheritServiceLines(unit, day));
        change.closing().forEach(unit -> units.close(unit, day));
    }

    /** Invented units give rise to invented ones. */
    private void found(ChangeSet change, LocalDate day) {
        Map<Boolean, List<PlannedUnit>> bySample =
                change.units().stream()
                        .filter(PlannedUnit::founded)
                        .collect(
                                Collectors.partitioningBy(unit ->
                                        change.predecessorsOf(unit.unit()).stream()
                                                .anyMatch(one -> units.isSample(one.value()))));
        bySample.forEach((sample, founded) -> units.found(founded, day, sample));
    }

    private void moveReferences(List<TouchedItem> touched, LocalDate day) {
        for (UnitReference reference : references) {
            List<UnitReference.Move> moves = new ArrayList<>();
            for (TouchedItem item : of(reference.kind(), touched)) {
                UnitId home = item.home();
                if (home != null && !item.stays()) {
                    moves.add(new UnitReference.Move(item.id(), item.unit(), home));
                }
            }
            if (!moves.isEmpty()) {
                reference.move(moves, day);
            }
        }
    }

    private static List<TouchedItem> of(String kind, Collection<TouchedItem> items) {
        return items.stream().filter(item -> item.kind().equals(kind)).toList();
    }

    private void record(ChangeSet change, Prospect prospect) {
        LocalDate day = change.effectiveOn();
        audit.record(
                Act.of("change-set.carriedOut", "change-set", change.id())
                        .with("change-set.day", null, day)
                        .with("count", null, prospect.touched().size()));
        for (PlannedUnit unit : change.units()) {
            UnitState after = unit.state();
            UnitState before = prospect.before().get(unit.unit());
            String action =
                    unit.founded()
                            ? "unit.founded"
                            : unit.closes() ? "unit.closed" : "unit.changed";
            audit.record(
                    Act.of(action, "unit", unit.unit())
                            .in(unit.unit())
                            .with("change-set.day", null, day)
                            .with("unit.name", nameOf(before), unit.closes() ? null : nameOf(after))
                            .with(
                                    "unit.parent",
                                    parentOf(before, prospect),
                                    parentOf(after, prospect))
                            .with("unit.predecessors", null, names(change, unit, prospect))
                            .with("unit.successors", null, successors(change, unit, prospect)));
        }
    }

    private static @Nullable String nameOf(@Nullable UnitState state) {
        return state == null ? null : state.name();
    }

    private static @Nullable String parentOf(@Nullable UnitState state, Prospect prospect) {
        return state == null || state.parent() == null ? null : prospect.nameOf(state.parent());
    }

    private static @Nullable String names(ChangeSet change, PlannedUnit unit, Prospect prospect) {
        return joined(change.predecessorsOf(unit.unit()), prospect);
    }

    private static @Nullable String successors(
            ChangeSet change, PlannedUnit unit, Prospect prospect) {
        return joined(change.successorsOf(unit.unit()), prospect);
    }

    private static @Nullable String joined(Collection<UnitId> units, Prospect prospect) {
        return units.isEmpty()
                ? null
                : units.stream().map(prospect::nameOf).sorted().collect(Collectors.joining(", "));
    }
}
