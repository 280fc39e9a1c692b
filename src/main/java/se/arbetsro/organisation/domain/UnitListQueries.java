package se.arbetsro.organisation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.time.Validity;

/**
 * Reads the units of a day: as a tree, those that fit, as a file. The tree is open to all who may
 * read units anywhere: it is public knowledge.
 */
@Component
@Transactional(readOnly = true)
public class UnitListQueries {

    private final JdbcClient jdbc;

    UnitListQueries(JdbcClient jdbc) {
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
     * What units are looked for.
     *
     * @param like a text in the name in either language, the code or a former name, as {@code like}
     *     takes it; null for all
     * @param kind only units of this kind; null for all
     * @param line only units with this service line; null for all
     */
    public record Filter(@Nullable String like, @Nullable String kind, @Nullable String line) {}

    private static final String FITS =
            """
            (cast(:like as text) is null or exists (
                    select from organisation.unit_period ever
                    where ever.unit_id = now.unit_id
                        and concat_ws(' ', ever.name, ever.name_en, unit.code) ilike :like))
                and (cast(:kind as text) is null or now.kind = :kind)
                and (cast(:line as text) is null or exists (
                    select from organisation.unit_service_line_on(:day) of_unit
                    where of_unit.unit_id = now.unit_id and of_unit.service_line = :line))
            """;

    private JdbcClient.StatementSpec narrowed(String sql, LocalDate day, Filter filter) {
        return jdbc.sql(sql)
                .param("day", day)
                .param("like", filter.like())
                .param("kind", filter.kind())
                .param("line", filter.line());
    }

    /** The units of a day that fit, in the order of the alphabet. */
    public List<Found> find(LocalDate day, Filter filter, int most) {
        return narrowed(
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
                        where
                        """
                                + FITS
                                + """
                                order by now.name collate "sv-SE-x-icu", path, now.unit_id
                                limit :most
                                """,
                        day,
                        filter)
                .param("most", most)
                .query(Found.class)
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

    /** The units of a day that fit for a file, each after its parent. */
    public Stream<FileRow> fileRows(LocalDate day, Filter filter) {
        return narrowed(
                """
                with recursive tree as (
                    select unit_id, array[name collate "sv-SE-x-icu"] as path
                    from organisation.unit_on(:day) where parent_id is null
                    union all
                    select child.unit_id, tree.path || child.name
                    from tree join organisation.unit_on(:day) child on child.parent_id = tree.unit_id
                )
                select unit.code, now.name, now.name_en, now.short_name, now.kind,
                    parent.code as parent_code, now.valid,
                    (select string_agg(line.key, ', ' order by line.rank)
                        from organisation.unit_service_line_on(:day) of_unit
                        join organisation.service_line line on line.key = of_unit.service_line
                        where of_unit.unit_id = unit.id) as lines
                from tree
                join organisation.unit on unit.id = tree.unit_id
                join organisation.unit_period now
                    on now.unit_id = unit.id and now.valid @> cast(:day as date)
                left join organisation.unit parent on parent.id = now.parent_id
                where
                """
                        + FITS
                        + """
                        order by tree.path
                        """,
                day,
                filter)
                .query(FileRow.class)
                .stream();
    }
}
