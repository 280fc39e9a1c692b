package se.arbetsro.organisation.domain.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.domain.ChangedMeanwhile;
import se.arbetsro.organisation.domain.UnitQueries;
import se.arbetsro.organisation.domain.UnitQueries.UnitFacts;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;

/** Prepares changes of the organisation; {@link CarryOut} carries them out. */
@Service
public class ChangeSetService {

    private final ChangeSetRepository changes;
    private final ChangeSetQueries queries;
    private final UnitQueries units;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    ChangeSetService(
            ChangeSetRepository changes,
            ChangeSetQueries queries,
            UnitQueries units,
            JdbcClient jdbc,
            AuditTrail audit,
            Clock clock) {
        this.changes = changes;
        this.queries = queries;
        this.units = units;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** A new unit in a change: its code and what it will be. */
    public record NewUnit(String code, UnitState state) {}

    /** Begins an empty draft. */
    @Transactional
    public ChangeSetId draft(LocalDate effectiveOn, String reason) {
        ChangeSetId id = ChangeSetId.random();
        changes.save(
                ChangeSet.draft(
                        id, effectiveOn, reason, clock.instant(), CurrentViewer.get().id()));
        audit.record(
                Act.of("change-set.drafted", "change-set", id)
                        .with("change-set.day", null, effectiveOn));
        return id;
    }

    /** Another day or reason. */
    @Transactional
    public void reschedule(ChangeSetId id, long version, LocalDate day, String reason) {
        edit(id, version, change -> change.on(day, reason));
    }

    /** Makes units one that is new. */
    @Transactional
    public UnitId mergeIntoNew(
            ChangeSetId id, long version, Collection<UnitId> merged, NewUnit into) {
        UnitId unit = UnitId.random();
        PlannedUnit founded = PlannedUnit.founded(unit, into.code(), into.state());
        edit(id, version, change -> change.founding(founded).merging(merged, unit));
        return unit;
    }

    /** Makes units one that is there; it may be one of them. */
    @Transactional
    public void mergeInto(
            ChangeSetId id, long version, Collection<UnitId> merged, UnitId receiver) {
        edit(id, version, change -> change.merging(merged, receiver));
    }

    /**
     * Divides a unit.
     *
     * @param goesOn whether the unit itself goes on with what is left
     */
    @Transactional
    public List<UnitId> split(
            ChangeSetId id, long version, UnitId whole, List<NewUnit> parts, boolean goesOn) {
        List<PlannedUnit> founded =
                parts.stream()
                        .map(part ->
                                PlannedUnit.founded(UnitId.random(), part.code(), part.state()))
                        .toList();
        edit(id, version, change -> change.splitting(whole, founded, goesOn));
        return founded.stream().map(PlannedUnit::unit).toList();
    }

    /** Gives a unit another name or kind. */
    @Transactional
    public void rename(
            ChangeSetId id,
            long version,
            UnitId unit,
            String name,
            @Nullable String nameEn,
            @Nullable String shortName,
            String kind) {
        edit(
                id,
                version,
                change ->
                        change.changing(
                                unit, stateOf(unit, change).called(name, nameEn, shortName, kind)));
    }

    /** Puts a unit, with all below it, below another. */
    @Transactional
    public void move(ChangeSetId id, long version, UnitId unit, UnitId parent) {
        edit(id, version, change -> change.changing(unit, stateOf(unit, change).under(parent)));
    }

    /** Closes a unit, with another to take over or without. */
    @Transactional
    public void close(ChangeSetId id, long version, UnitId unit, @Nullable UnitId receiver) {
        edit(id, version, change -> change.closing(unit, receiver));
    }

    /** Founds a unit that takes over from nobody. */
    @Transactional
    public UnitId found(ChangeSetId id, long version, NewUnit unit) {
        UnitId founded = UnitId.random();
        edit(
                id,
                version,
                change -> change.founding(PlannedUnit.founded(founded, unit.code(), unit.state())));
        return founded;
    }

    /** Takes back what the change says of a unit. */
    @Transactional
    public void takeBack(ChangeSetId id, long version, UnitId unit) {
        edit(id, version, change -> change.without(unit));
    }

    /** One thing that a change touches, as a form names it. */
    public record ItemKey(String kind, UUID id) {}

    /**
     * Chooses where things go.
     *
     * @param home null when they end on the day, which only roles and employments can
     */
    @Transactional
    public void choose(
            ChangeSetId id, long version, Collection<ItemKey> items, @Nullable UnitId home) {
        ChangeSet change = draftOf(id, version);
        Prospect prospect = queries.prospect(change);
        if (home != null && !prospect.after().containsKey(home)) {
            throw new NotFound();
        }
        Set<ItemKey> wanted = new LinkedHashSet<>(items);
        for (TouchedItem item : prospect.touched()) {
            if (wanted.contains(new ItemKey(item.kind(), item.id()))
                    && (home != null || item.mayEnd())) {
                jdbc.sql(
                                """
                                insert into organisation.planned_home (change_set_id, kind, item_id, home_id)
                                values (:change, :kind, :item, cast(:home as uuid))
                                on conflict (change_set_id, kind, item_id) do update
                                    set home_id = excluded.home_id
                                """)
                        .param("change", id.value())
                        .param("kind", item.kind())
                        .param("item", item.id())
                        .param("home", home == null ? null : home.value().toString())
                        .update();
            }
        }
        changes.save(change);
    }

    /** Gives a draft up. It stays readable. */
    @Transactional
    public void discard(ChangeSetId id, long version) {
        edit(id, version, change -> change.discarded(clock.instant(), CurrentViewer.get().id()));
        audit.record(Act.of("change-set.discarded", "change-set", id));
    }

    private void edit(ChangeSetId id, long version, UnaryOperator<ChangeSet> how) {
        changes.save(how.apply(draftOf(id, version)));
    }

    private ChangeSet draftOf(ChangeSetId id, long version) {
        ChangeSet change = queries.find(id).orElseThrow(NotFound::new);
        if (!change.isDraft()) {
            throw new NoLongerDraft();
        }
        if (change.version() != version) {
            throw new ChangedMeanwhile();
        }
        return change;
    }

    /** What a unit is planned to be, or else what it is on the day. */
    private UnitState stateOf(UnitId unit, ChangeSet change) {
        UnitState planned = change.planned(unit).map(PlannedUnit::state).orElse(null);
        if (planned != null) {
            return planned;
        }
        UnitFacts facts = units.find(unit, change.effectiveOn()).orElseThrow(NotFound::new);
        return new UnitState(
                facts.name(), facts.nameEn(), facts.ownShortName(), facts.kind(), facts.parentId());
    }
}
