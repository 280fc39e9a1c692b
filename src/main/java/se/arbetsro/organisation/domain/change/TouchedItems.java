package se.arbetsro.organisation.domain.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.UnitReference;

/** Finds what a change touches as things stand now, and the home that each thing will have. */
@Component
class TouchedItems {

    private final JdbcClient jdbc;
    private final List<UnitReference> references;

    TouchedItems(JdbcClient jdbc, List<UnitReference> references) {
        this.jdbc = jdbc;
        this.references =
                references.stream().sorted(Comparator.comparingInt(UnitReference::order)).toList();
    }

    List<TouchedItem> of(ChangeSet change, Outlook outlook) {
        return withHomes(change, touched(change), outlook);
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

    static List<UUID> values(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toList();
    }
}
