package se.arbetsro.organisation.domain.change;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
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
import se.arbetsro.organisation.UnitReference;
import se.arbetsro.organisation.domain.change.Outlook.Standing;
import se.arbetsro.platform.security.CurrentViewer;

/** Reads changes of the organisation, and what each would touch as things stand now. */
@Component
@Transactional(readOnly = true)
public class ChangeSetQueries {

    private final ChangeSetRepository changes;
    private final JdbcClient jdbc;
    private final Access access;
    private final List<UnitReference> references;

    ChangeSetQueries(
            ChangeSetRepository changes,
            JdbcClient jdbc,
            Access access,
            List<UnitReference> references) {
        this.changes = changes;
        this.jdbc = jdbc;
        this.access = access;
        this.references =
                references.stream().sorted(Comparator.comparingInt(UnitReference::order)).toList();
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

    /**
     * A change with all that goes with it.
     *
     * @param after the units of the day with the change in place
     * @param touched what would be touched, with its new home
     * @param problems what stands in the way; empty when it can be carried out
     */
    public record Prospect(
            ChangeSet change,
            Map<UnitId, UnitState> after,
            Map<UnitId, UnitState> before,
            List<TouchedItem> touched,
            List<Problem> problems) {

        public boolean ready() {
            return problems.isEmpty() && touched.stream().allMatch(TouchedItem::settled);
        }

        /** What must be the same when the change is carried out as when it was looked at. */
        public String fingerprint() {
            String all =
                    touched.stream()
                            .map(TouchedItem::fingerprint)
                            .sorted()
                            .collect(Collectors.joining("\n"));
            return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
        }

        /** The name of a unit that is there or will be. */
        public String nameOf(UnitId unit) {
            UnitState state = after.containsKey(unit) ? after.get(unit) : before.get(unit);
            return state == null ? "?" : state.name();
        }
    }

    /** What would come of a change as things stand now. */
    public Prospect prospect(ChangeSet change) {
        Map<UnitId, Standing> before = standing(change.effectiveOn());
        Outlook outlook = Outlook.of(change, before, ranks(), codes(change));
        List<Problem> problems = new ArrayList<>(outlook.problems());
        List<TouchedItem> touched = withHomes(change, touched(change), outlook);
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

    private record ItemRow(
            String kind,
            UUID id,
            UnitId unitId,
            @Nullable String title,
            @Nullable String code,
            @Nullable String href) {

        TouchedItem item() {
            return new TouchedItem(kind, id, unitId, title, code, null, href, null, false, null);
        }
    }

    /** What is at the units that close or are divided and goes on after the day. */
    private List<TouchedItem> touched(ChangeSet change) {
        List<UUID> closing = values(change.closing());
        Set<UnitId> givers = new LinkedHashSet<>(change.closing());
        givers.addAll(change.divided());
        List<UUID> giving = values(givers);
        if (giving.isEmpty()) {
            return List.of();
        }
        List<TouchedItem> items = new ArrayList<>();
        if (!closing.isEmpty()) {
            items.addAll(children(change, closing));
        }
        jdbc.sql(
                        """
                        select 'role' as kind, role.id, role.unit_id, person.name as title, role.role as code,
                            null as href
                        from organisation.role_assignment role
                        join organisation.person_name person on person.person_id = role.person_id
                        where role.unit_id in (:units) and role.valid && daterange(:day, null)
                        order by role.role, person.name collate "sv-SE-x-icu", role.id
                        """)
                .param("units", giving)
                .param("day", change.effectiveOn())
                .query(ItemRow.class)
                .list()
                .forEach(row -> items.add(row.item()));
        jdbc.sql(
                        """
                        select 'employment' as kind, employment.id, employment.unit_id, person.name as title,
                            employment.occupation as code,
                            case when person.name is not null then '/people/' || person.person_id end as href
                        from organisation.employment
                        join organisation.person_name person on person.person_id = employment.person_id
                        where employment.unit_id in (:units) and employment.valid && daterange(:day, null)
                        order by person.name collate "sv-SE-x-icu", employment.id
                        """)
                .param("units", giving)
                .param("day", change.effectiveOn())
                .query(ItemRow.class)
                .list()
                .forEach(row -> items.add(row.item()));
        for (UnitReference reference : references) {
            for (UnitReference.Item item : reference.openAt(givers, change.effectiveOn())) {
                items.add(
                        new TouchedItem(
                                reference.kind(),
                                item.id(),
                                item.unit(),
                                item.title(),
                                null,
                                item.note(),
                                item.href(),
                                null,
                                false,
                                null));
            }
        }
        return items;
    }

    private List<TouchedItem> children(ChangeSet change, List<UUID> closing) {
        return jdbc
                .sql(
                        """
                        select distinct on (child.name collate "sv-SE-x-icu", child.unit_id) 'unit' as kind,
                            child.unit_id as id, child.parent_id as unit_id, child.name as title, null as code,
                            '/units/' || child.unit_id as href
                        from organisation.unit_period child
                        where child.parent_id in (:closing) and child.valid && daterange(:day, null)
                            and not child.unit_id in (:planned)
                        order by child.name collate "sv-SE-x-icu", child.unit_id
                        """)
                .param("closing", closing)
                .param("day", change.effectiveOn())
                .param("planned", values(change.existing()))
                .query(ItemRow.class)
                .list()
                .stream()
                .map(ItemRow::item)
                .toList();
    }

    private record HomeRow(String kind, UUID itemId, @Nullable UnitId homeId) {}

    private List<TouchedItem> withHomes(
            ChangeSet change, List<TouchedItem> items, Outlook outlook) {
        Map<String, HomeRow> chosen = new HashMap<>();
        jdbc.sql(
                        "select kind, item_id, home_id from organisation.planned_home where change_set_id = ?")
                .param(change.id().value())
                .query(HomeRow.class)
                .list()
                .forEach(row -> chosen.put(row.kind() + row.itemId(), row));
        return items.stream()
                .map(item -> {
                    HomeRow choice = chosen.get(item.kind() + item.id());
                    if (choice != null && choice.homeId() == null) {
                        return item.goingTo(null, true, null);
                    }
                    UnitId home =
                            choice != null && outlook.after().containsKey(choice.homeId())
                                    ? choice.homeId()
                                    : proposed(change, item, outlook);
                    return item.goingTo(home, false, home == null ? null : hindrance(item, home));
                })
                .toList();
    }

    /** What stays stays; what must go goes to who takes over, the first when there are several. */
    private static @Nullable UnitId proposed(ChangeSet change, TouchedItem item, Outlook outlook) {
        if (!change.closing().contains(item.unit())) {
            return item.unit();
        }
        return change.successorsOf(item.unit()).stream()
                .filter(outlook.after()::containsKey)
                .min(
                        Comparator.comparing(unit -> {
                            UnitState state = outlook.after().get(unit);
                            return state == null ? "" : state.name();
                        }))
                .orElse(null);
    }

    private @Nullable String hindrance(TouchedItem item, UnitId home) {
        if (item.kind().equals(TouchedItem.CHILD) && home.value().equals(item.id())) {
            return "organisation.change.problem.belowItself";
        }
        if (home.equals(item.unit())) {
            return null;
        }
        return references.stream()
                .filter(reference -> reference.kind().equals(item.kind()))
                .findFirst()
                .flatMap(reference ->
                        reference.hindrance(
                                new UnitReference.Item(
                                        item.id(),
                                        item.unit(),
                                        item.title() == null ? "" : item.title(),
                                        item.note(),
                                        item.href()),
                                home))
                .orElse(null);
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

    /** The words of a kind of thing are the message {@code unitReference.<kind>}. */
    public List<String> kinds() {
        List<String> kinds =
                new ArrayList<>(
                        List.of(TouchedItem.CHILD, TouchedItem.ROLE, TouchedItem.EMPLOYMENT));
        references.forEach(reference -> kinds.add(reference.kind()));
        return kinds;
    }

    static List<UUID> values(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toList();
    }
}
