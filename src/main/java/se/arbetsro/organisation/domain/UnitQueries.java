package se.arbetsro.organisation.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.time.Validity;

/** Reads units. The tree is open to all who may read units anywhere: it is public knowledge. */
@Component
@Transactional(readOnly = true)
public class UnitQueries {

    private final JdbcClient jdbc;

    UnitQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A unit in the tree on a day.
     *
     * @param depth 0 for the municipality
     */
    public record TreeRow(
            UnitId id,
            String name,
            @Nullable String nameEn,
            String kind,
            String kindName,
            @Nullable String kindNameEn,
            int depth,
            @Nullable UnitId parentId,
            boolean sample) {

        public Text2 title() {
            return new Text2(name, nameEn);
        }

        public Text2 kindTitle() {
            return new Text2(kindName, kindNameEn);
        }
    }

    /** All units of a day, each after its parent, siblings in the order of the alphabet. */
    public List<TreeRow> tree(LocalDate day) {
        return jdbc.sql(
                        """
                        with recursive tree as (
                            select unit_id, name, name_en, kind, parent_id, 0 as depth,
                                array[name collate "sv-SE-x-icu"] as path
                            from organisation.unit_on(:day) where parent_id is null
                            union all
                            select child.unit_id, child.name, child.name_en, child.kind, child.parent_id,
                                tree.depth + 1, tree.path || child.name
                            from tree join organisation.unit_on(:day) child on child.parent_id = tree.unit_id
                        )
                        select tree.unit_id as id, tree.name, tree.name_en, tree.kind,
                            unit_kind.name_sv as kind_name, unit_kind.name_en as kind_name_en,
                            tree.depth, tree.parent_id, unit.sample
                        from tree
                        join organisation.unit_kind on unit_kind.key = tree.kind
                        join organisation.unit on unit.id = tree.unit_id
                        order by tree.path
                        """)
                .param("day", day)
                .query(TreeRow.class)
                .list();
    }

    /** A unit that was found, with the names of all above it. */
    public record Found(
            UnitId id,
            String name,
            @Nullable String nameEn,
            String kindName,
            @Nullable String kindNameEn,
            String path,
            boolean sample) {

        public Text2 title() {
            return new Text2(name, nameEn);
        }

        public Text2 kindTitle() {
            return new Text2(kindName, kindNameEn);
        }
    }

    /**
     * The units of a day whose name in either language, code or former name holds a text.
     *
     * @param kind only units of this kind; null for all
     * @param line only units with this service line; null for all
     * @param like the text as {@code like} takes it; null for all
     */
    public List<Found> find(
            LocalDate day,
            @Nullable String like,
            @Nullable String kind,
            @Nullable String line,
            int most) {
        return jdbc.sql(
                        """
                        select now.unit_id as id, now.name, now.name_en, unit_kind.name_sv as kind_name,
                            unit_kind.name_en as kind_name_en, coalesce(above.path, '') as path, unit.sample
                        from organisation.unit_on(:day) now
                        join organisation.unit_kind on unit_kind.key = now.kind
                        join organisation.unit on unit.id = now.unit_id
                        cross join lateral (
                            with recursive up as (
                                select now.parent_id as id, 0 as height
                                union all
                                select parent.parent_id, up.height + 1
                                from up join organisation.unit_on(:day) parent on parent.unit_id = up.id
                            )
                            select string_agg(parent.short_name, ' – ' order by up.height desc) as path
                            from up join organisation.unit_on(:day) parent on parent.unit_id = up.id
                            where parent.parent_id is not null
                        ) above
                        where (cast(:like as text) is null or exists (
                                select from organisation.unit_period ever
                                where ever.unit_id = now.unit_id
                                    and concat_ws(' ', ever.name, ever.name_en, unit.code) ilike :like))
                            and (cast(:kind as text) is null or now.kind = :kind)
                            and (cast(:line as text) is null or exists (
                                select from organisation.unit_service_line_on(:day) of_unit
                                where of_unit.unit_id = now.unit_id and of_unit.service_line = :line))
                        order by now.name collate "sv-SE-x-icu", path, now.unit_id
                        limit :most
                        """)
                .param("day", day)
                .param("like", like)
                .param("kind", kind)
                .param("line", line)
                .param("most", most)
                .query(Found.class)
                .list();
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

    /** What a unit has been called, and where it has belonged, in time. */
    public record Period(
            Validity valid,
            String name,
            @Nullable String nameEn,
            String kindName,
            @Nullable String kindNameEn,
            @Nullable UnitId parentId,
            @Nullable String parentName,
            @Nullable String parentNameEn) {

        public Text2 title() {
            return new Text2(name, nameEn);
        }

        public Text2 kindTitle() {
            return new Text2(kindName, kindNameEn);
        }

        public @Nullable Text2 parentTitle() {
            return parentName == null ? null : new Text2(parentName, parentNameEn);
        }
    }

    /** The life of a unit, oldest first. */
    public List<Period> periods(UnitId id) {
        return jdbc.sql(
                        """
                        select period.valid, period.name, period.name_en, unit_kind.name_sv as kind_name,
                            unit_kind.name_en as kind_name_en, period.parent_id, parent.name as parent_name,
                            parent.name_en as parent_name_en
                        from organisation.unit_period period
                        join organisation.unit_kind on unit_kind.key = period.kind
                        left join organisation.unit_period parent
                            on parent.unit_id = period.parent_id and parent.valid @> lower(period.valid)
                        where period.unit_id = ? order by lower(period.valid)
                        """)
                .param(id.value())
                .query(Period.class)
                .list();
    }

    /** That one unit took over from another. */
    public record Succession(UnitId id, String name, @Nullable String nameEn, LocalDate since) {

        public Text2 title() {
            return new Text2(name, nameEn);
        }
    }

    /** The units that this one took over from. */
    public List<Succession> predecessors(UnitId id) {
        return jdbc.sql(
                        """
                        select link.predecessor_id as id, period.name, period.name_en, link.since
                        from organisation.unit_predecessor link
                        join organisation.unit_period period
                            on period.unit_id = link.predecessor_id and period.shown @> link.since - 1
                        where link.unit_id = ?
                        order by link.since, period.name collate "sv-SE-x-icu"
                        """)
                .param(id.value())
                .query(Succession.class)
                .list();
    }

    /** The units that took over from this one. */
    public List<Succession> successors(UnitId id) {
        return jdbc.sql(
                        """
                        select link.unit_id as id, period.name, period.name_en, link.since
                        from organisation.unit_predecessor link
                        join organisation.unit_period period
                            on period.unit_id = link.unit_id and period.shown @> link.since
                        where link.predecessor_id = ?
                        order by link.since, period.name collate "sv-SE-x-icu"
                        """)
                .param(id.value())
                .query(Succession.class)
                .list();
    }

    /**
     * One row of the list of units as a file: the same that an import takes.
     *
     * @param lines keys of service lines, by rank
     */
    public record FileRow(
            String code,
            String name,
            @Nullable String nameEn,
            @Nullable String shortName,
            String kind,
            @Nullable String parentCode,
            Validity valid,
            @Nullable String lines) {}

    /** The units of a day for a file, each after its parent. */
    public Stream<FileRow> fileRows(LocalDate day) {
        return jdbc
                .sql(
                        """
                        with recursive tree as (
                            select unit_id, array[name collate "sv-SE-x-icu"] as path
                            from organisation.unit_on(:day) where parent_id is null
                            union all
                            select child.unit_id, tree.path || child.name
                            from tree join organisation.unit_on(:day) child on child.parent_id = tree.unit_id
                        )
                        select unit.code, period.name, period.name_en, period.short_name, period.kind,
                            parent.code as parent_code, period.valid,
                            (select string_agg(line.key, ', ' order by line.rank)
                                from organisation.unit_service_line_on(:day) of_unit
                                join organisation.service_line line on line.key = of_unit.service_line
                                where of_unit.unit_id = unit.id) as lines
                        from tree
                        join organisation.unit on unit.id = tree.unit_id
                        join organisation.unit_period period
                            on period.unit_id = unit.id and period.valid @> cast(:day as date)
                        left join organisation.unit parent on parent.id = period.parent_id
                        order by tree.path
                        """)
                .param("day", day)
                .query(FileRow.class)
                .stream();
    }
}
