package se.arbetsro.organisation.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.time.Validity;

/** Reads a unit with its nearest, and the units to choose among. */
@Component
@Transactional(readOnly = true)
public class UnitQueries {

    private final JdbcClient jdbc;

    UnitQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A unit as it is on a day; of one that has closed or is yet to open, as it was or will be.
     *
     * @param valid the days for which name, kind and parent hold
     * @param firstDay the first day of its life
     * @param closedOn the first day on which it is no more; null when it goes on
     */
    public record UnitFacts(
            UnitId id,
            String code,
            boolean sample,
            @Nullable String noteSv,
            @Nullable String noteEn,
            long version,
            String name,
            @Nullable String nameEn,
            @Nullable String ownShortName,
            String kind,
            String kindName,
            @Nullable String kindNameEn,
            @Nullable UnitId parentId,
            Validity valid,
            LocalDate firstDay,
            @Nullable LocalDate closedOn) {

        public Text2 title() {
            return new Text2(name, nameEn);
        }

        public Text2 kindTitle() {
            return new Text2(kindName, kindNameEn);
        }

        /** What a reader should know about the facts; null for nothing. */
        public @Nullable Text2 note() {
            return noteSv == null ? null : new Text2(noteSv, noteEn);
        }

        public boolean existsOn(LocalDate day) {
            return valid.contains(day);
        }
    }

    /** A unit as it is, was or will be on a day. */
    public Optional<UnitFacts> find(UnitId id, LocalDate day) {
        return jdbc.sql(
                        """
                        select unit.id, unit.code, unit.sample, unit.note_sv, unit.note_en, unit.version,
                            period.name, period.name_en, period.short_name as own_short_name, period.kind,
                            unit_kind.name_sv as kind_name, unit_kind.name_en as kind_name_en,
                            period.parent_id, period.valid, life.first_day, life.closed_on
                        from organisation.unit
                        join organisation.unit_period period
                            on period.unit_id = unit.id and period.shown @> cast(:day as date)
                        join organisation.unit_kind on unit_kind.key = period.kind
                        cross join lateral (
                            select min(lower(valid)) as first_day,
                                case when not bool_or(upper_inf(valid)) then max(upper(valid)) end as closed_on
                            from organisation.unit_period where unit_id = unit.id
                        ) life
                        where unit.id = :id
                        """)
                .param("id", id.value())
                .param("day", day)
                .query(UnitFacts.class)
                .optional();
    }

    /** A unit with the name that it has at the time in question. */
    public record Named(UnitId id, String name, @Nullable String nameEn) {

        public Text2 title() {
            return new Text2(name, nameEn);
        }
    }

    /** The names of these units on a day, in the order of the alphabet. */
    public List<Named> named(Collection<UnitId> ids, LocalDate day) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select unit_id as id, name, name_en from organisation.unit_period
                        where unit_id in (:ids) and shown @> cast(:day as date)
                        order by name collate "sv-SE-x-icu", unit_id
                        """)
                .param("ids", ids.stream().map(UnitId::value).toList())
                .param("day", day)
                .query(Named.class)
                .list();
    }

    /** A unit to choose, with the one above it: many units are called alike. */
    public record Choice(
            UnitId id, String name, @Nullable String nameEn, @Nullable String parentName) {

        public Text2 title() {
            return parentName == null
                    ? new Text2(name, nameEn)
                    : new Text2(
                            name + " – " + parentName,
                            nameEn == null ? null : nameEn + " – " + parentName);
        }
    }

    /** The units of a day that the viewer's permission reaches, in the order of the alphabet. */
    public List<Choice> reached(Permission permission, LocalDate day) {
        return jdbc.sql(
                        """
                        select unit.unit_id as id, unit.name, unit.name_en,
                            case when parent.parent_id is not null then parent.short_name end as parent_name
                        from organisation.unit_on(:day) unit
                        left join organisation.unit_on(:day) parent on parent.unit_id = unit.parent_id
                        where unit.unit_id in (select unit_id from organisation.reach(:permission))
                        order by unit.name collate "sv-SE-x-icu", parent.short_name collate "sv-SE-x-icu",
                            unit.unit_id
                        """)
                .param("day", day)
                .param("permission", permission.name())
                .query(Choice.class)
                .list();
    }

    /** The municipality itself on a day; empty while no unit has been entered. */
    public Optional<UnitId> top(LocalDate day) {
        return jdbc.sql(
                        """
                        select unit_id from organisation.unit_on(?) where parent_id is null
                        order by unit_id limit 1
                        """)
                .param(day)
                .query(UUID.class)
                .optional()
                .map(UnitId::new);
    }

    /** A unit by the code that files know it by. */
    public record Coded(UnitId id, String code) {}

    /** The units of any day that the viewer's permission reaches. */
    public List<Coded> codes(Permission permission) {
        return jdbc.sql(
                        """
                        select id, code from organisation.unit
                        where id in (select unit_id from organisation.reach(?)) order by code
                        """)
                .param(permission.name())
                .query(Coded.class)
                .list();
    }

    /** All above the unit on a day, the municipality first. */
    public List<Named> above(UnitId id, LocalDate day) {
        return jdbc.sql(
                        """
                        with recursive up as (
                            select parent_id as id, 1 as height
                            from organisation.unit_period
                            where unit_id = :id and shown @> cast(:day as date)
                            union all
                            select parent.parent_id, up.height + 1
                            from up join organisation.unit_period parent
                                on parent.unit_id = up.id and parent.shown @> cast(:day as date)
                        )
                        select up.id, period.name, period.name_en
                        from up join organisation.unit_period period
                            on period.unit_id = up.id and period.shown @> cast(:day as date)
                        order by up.height desc
                        """)
                .param("id", id.value())
                .param("day", day)
                .query(Named.class)
                .list();
    }

    /** A unit right below another. */
    public record Child(
            UnitId id,
            String name,
            @Nullable String nameEn,
            String kindName,
            @Nullable String kindNameEn,
            boolean sample) {

        public Text2 title() {
            return new Text2(name, nameEn);
        }

        public Text2 kindTitle() {
            return new Text2(kindName, kindNameEn);
        }
    }

    /** The units right below on a day. */
    public List<Child> below(UnitId id, LocalDate day) {
        return jdbc.sql(
                        """
                        select child.unit_id as id, child.name, child.name_en,
                            unit_kind.name_sv as kind_name, unit_kind.name_en as kind_name_en, unit.sample
                        from organisation.unit_on(:day) child
                        join organisation.unit_kind on unit_kind.key = child.kind
                        join organisation.unit on unit.id = child.unit_id
                        where child.parent_id = :id
                        order by child.name collate "sv-SE-x-icu", child.unit_id
                        """)
                .param("id", id.value())
                .param("day", day)
                .query(Child.class)
                .list();
    }
}
