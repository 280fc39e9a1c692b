package se.arbetsro.organisation.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.UnitId;

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
            String kind,
            String kindName,
            int depth,
            @Nullable UnitId parentId) {}

    /** All units of a day, each after its parent, siblings in the order of the alphabet. */
    public List<TreeRow> tree(LocalDate day) {
        return jdbc.sql(
                        """
                        with recursive tree as (
                            select unit_id, name, kind, parent_id, 0 as depth, array[name] as path
                            from organisation.unit_on(:day) where parent_id is null
                            union all
                            select child.unit_id, child.name, child.kind, child.parent_id,
                                tree.depth + 1, tree.path || child.name
                            from organisation.unit_on(:day) child join tree on child.parent_id = tree.unit_id
                        )
                        select tree.unit_id as id, tree.name, tree.kind, unit_kind.name_sv as kind_name,
                            tree.depth, tree.parent_id
                        from tree join organisation.unit_kind on unit_kind.key = tree.kind
                        order by tree.path collate "sv-SE-x-icu"
                        """)
                .param("day", day)
                .query(TreeRow.class)
                .list();
    }
}
