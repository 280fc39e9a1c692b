package se.arbetsro.governance.domain.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.governance.PlannedChangeId;
import se.arbetsro.governance.domain.Trace;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.fault.Invalid;

/**
 * What is to change at work, of a unit and of those that it affects. Says what happens to people;
 * what happens to the unit tree is for a change set.
 *
 * @param affected at least one; the unit itself where none other was named
 * @param offeredOn when safety representatives were offered to take part; null while they were not
 * @param assessedAt when the assessment of risks was finished; null while it is open
 */
@Table(schema = "governance", name = "planned_change")
record PlannedChange(
        @Id PlannedChangeId id,
        UnitId unitId,
        ChangeKind kind,
        @Embedded.Empty ChangeContent content,
        @MappedCollection(idColumn = "planned_change_id") Set<AffectedUnit> affected,
        ChangeState state,
        @Nullable LocalDate offeredOn,
        @Nullable String offeredNote,
        @Nullable Instant assessedAt,
        @Embedded.Empty Trace trace,
        @Version long version) {

    static PlannedChange noticed(
            PlannedChangeId id,
            UnitId unit,
            ChangeKind kind,
            ChangeContent content,
            Collection<UnitId> affected,
            Trace trace) {
        return new PlannedChange(
                id,
                unit,
                kind,
                content,
                units(unit, affected),
                ChangeState.NOTICE,
                null,
                null,
                null,
                trace,
                0);
    }

    private static Set<AffectedUnit> units(UnitId unit, Collection<UnitId> affected) {
        return affected.isEmpty()
                ? Set.of(new AffectedUnit(unit))
                : affected.stream()
                        .map(AffectedUnit::new)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    PlannedChange rewritten(
            ChangeKind as, ChangeContent now, Collection<UnitId> units, Trace changed) {
        return new PlannedChange(
                id,
                unitId,
                as,
                now,
                units(unitId, units),
                state,
                offeredOn,
                offeredNote,
                assessedAt,
                changed,
                version);
    }

    /** The next state. */
    PlannedChange stepped(ChangeState next, Trace changed) {
        if (!state.canBecome(next)) {
            throw new Invalid("governance.change.noSuchStep");
        }
        return with(next, offeredOn, offeredNote, assessedAt, changed);
    }

    PlannedChange offered(LocalDate on, @Nullable String note, Trace changed) {
        return with(state, on, note, assessedAt, changed);
    }

    PlannedChange assessed(@Nullable Instant at, Trace changed) {
        return with(state, offeredOn, offeredNote, at, changed);
    }

    private PlannedChange with(
            ChangeState next,
            @Nullable LocalDate offered,
            @Nullable String note,
            @Nullable Instant assessed,
            Trace changed) {
        return new PlannedChange(
                id, unitId, kind, content, affected, next, offered, note, assessed, changed,
                version);
    }

    PlannedChange movedTo(UnitId unit, Trace changed) {
        return new PlannedChange(
                id,
                unit,
                kind,
                content,
                affected,
                state,
                offeredOn,
                offeredNote,
                assessedAt,
                changed,
                version);
    }
}
