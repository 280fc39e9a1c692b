package se.arbetsro.organisation.domain.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.domain.change.Outlook.Standing;
import se.arbetsro.platform.security.CurrentViewer;

/** Reads changes of the organisation, and what each would touch as things stand now. */
@Component
@Transactional(readOnly = true)
public class ChangeSetQueries {

    private final ChangeSetRepository changes;
    private final JdbcClient jdbc;
    private final Access access;
    private final TouchedItems items;

    ChangeSetQueries(
            ChangeSetRepository changes, JdbcClient jdbc, Access access, TouchedItems items) {
        this.changes = changes;
        this.jdbc = jdbc;
        this.access = access;
        this.items = items;
    }

    /**
     * A change in the list of changes.
     *
     * @param createdByName null when the name may not be shown
     */
    public record Row(
            ChangeSetId id,
            LocalDate effectiveOn,
            String reason,
            Instant createdAt,
            @Nullable String createdByName,
            @Nullable Instant carriedOutAt,
            @Nullable Instant inForceAt,
            @Nullable Instant discardedAt,
            int units) {

        public ChangeSet.State state() {
            return discardedAt != null
                    ? ChangeSet.State.DISCARDED
                    : carriedOutAt == null
                            ? ChangeSet.State.DRAFT
                            : inForceAt == null
                                    ? ChangeSet.State.AWAITING
                                    : ChangeSet.State.IN_FORCE;
        }
    }

    /** The changes that the viewer may see, drafts first, then by day. */
    public List<Row> list() {
        return jdbc.sql(
                        """
                        select change_set.id, effective_on, reason, created_at, author.name as created_by_name,
                            carried_out_at, in_force_at, discarded_at,
                            (select count(*) from organisation.planned_unit
                                where change_set_id = change_set.id) as units
                        from organisation.change_set
                        left join organisation.person_name author on author.person_id = change_set.created_by
                        where :everywhere or created_by = platform.viewer()
                        order by carried_out_at is not null or discarded_at is not null,
                            effective_on desc, created_at desc
                        """)
                .param("everywhere", access.mayEverywhere(Permission.UNIT_CHANGE))
                .query(Row.class)
                .list();
    }

    /**
     * The changes that have been carried out, whose day has come, and that are not in force yet.
     */
    List<ChangeSetId> due() {
        return jdbc
                .sql(
                        """
                        select id from organisation.change_set
                        where carried_out_at is not null and in_force_at is null
                            and effective_on <= platform.today()
                        order by effective_on, carried_out_at
                        """)
                .query(UUID.class)
                .list()
                .stream()
                .map(ChangeSetId::new)
                .toList();
    }

    /** A change that the viewer may see: one's own, or any for who may change everything. */
    public Optional<ChangeSet> find(ChangeSetId id) {
        return changes.findById(id)
                .filter(change ->
                        change.createdBy().equals(CurrentViewer.get().id())
                                || access.mayEverywhere(Permission.UNIT_CHANGE));
    }

    /** What would come of a change as things stand now. */
    public Prospect prospect(ChangeSet change) {
        Map<UnitId, Standing> before = standing(change.effectiveOn());
        Outlook outlook = Outlook.of(change, before, ranks(), codes(change));
        List<Problem> problems = new ArrayList<>(outlook.problems());
        List<TouchedItem> touched = items.of(change, outlook);
        problems.addAll(outOfReach(change, touched));
        Map<UnitId, UnitState> states = new LinkedHashMap<>();
        before.forEach((unit, standing) -> states.put(unit, standing.state()));
        return new Prospect(change, outlook.after(), states, touched, List.copyOf(problems));
    }

    private record StandingRow(
            UnitId unitId,
            String name,
            @Nullable String nameEn,
            @Nullable String shortName,
            String kind,
            @Nullable UnitId parentId,
            boolean begunBefore,
            boolean changesLater) {

        Standing standing() {
            return new Standing(
                    new UnitState(name, nameEn, shortName, kind, parentId),
                    begunBefore,
                    changesLater);
        }
    }

    private Map<UnitId, Standing> standing(LocalDate day) {
        Map<UnitId, Standing> standing = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select unit_id, name, name_en, short_name, kind, parent_id,
                            exists (select from organisation.unit_period earlier
                                where earlier.unit_id = period.unit_id
                                    and lower(earlier.valid) < :day) as begun_before,
                            not upper_inf(valid) as changes_later
                        from organisation.unit_period period
                        where valid @> cast(:day as date)
                        order by name collate "sv-SE-x-icu", unit_id
                        """)
                .param("day", day)
                .query(StandingRow.class)
                .list()
                .forEach(row -> standing.put(row.unitId(), row.standing()));
        return standing;
    }

    private record Rank(String key, int rank) {}

    private Map<String, Integer> ranks() {
        return jdbc
                .sql("select key, rank from organisation.unit_kind")
                .query(Rank.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Rank::key, Rank::rank));
    }

    private Set<String> codes(ChangeSet change) {
        List<String> wanted =
                change.units().stream()
                        .map(PlannedUnit::code)
                        .filter(java.util.Objects::nonNull)
                        .toList();
        return wanted.isEmpty()
                ? Set.of()
                : new HashSet<>(
                        jdbc.sql("select code from organisation.unit where code in (:wanted)")
                                .param("wanted", wanted)
                                .query(String.class)
                                .list());
    }

    /** Whoever changes one part may neither take from another nor give to it. */
    private List<Problem> outOfReach(ChangeSet change, List<TouchedItem> touched) {
        if (access.mayEverywhere(Permission.UNIT_CHANGE)) {
            return List.of();
        }
        Set<UnitId> concerned = new LinkedHashSet<>(change.existing());
        concerned.addAll(change.divided());
        change.successions().forEach(one -> concerned.add(one.unit()));
        change.units().forEach(unit -> add(concerned, unit.parent()));
        touched.forEach(item -> add(concerned, item.home()));
        concerned.removeAll(change.founded());
        return concerned.stream()
                .filter(unit -> !access.may(Permission.UNIT_CHANGE, unit))
                .map(unit -> Problem.of("outOfReach", unit))
                .toList();
    }

    private static void add(Set<UnitId> units, @Nullable UnitId unit) {
        if (unit != null) {
            units.add(unit);
        }
    }
}
