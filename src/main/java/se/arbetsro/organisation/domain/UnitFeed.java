package se.arbetsro.organisation.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.time.Validity;

/** Units as other systems need them: by the code that both know, with what they were before. */
@Component
@Transactional(readOnly = true)
public class UnitFeed {

    private final JdbcClient jdbc;

    UnitFeed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A unit on a day.
     *
     * @param code null where it has none
     * @param depth 0 for the municipality
     * @param valid how long name, kind and parent hold
     * @param serviceLines keys
     * @param predecessors codes of the units that it has taken over from until that day
     * @param sample whether it is invented
     */
    public record Row(
            UnitId id,
            @Nullable String code,
            String name,
            @Nullable String nameEn,
            String kind,
            int depth,
            @Nullable UnitId parentId,
            Validity valid,
            List<String> serviceLines,
            List<String> predecessors,
            boolean sample) {}

    /** All units of a day, each after its parent, siblings in the order of the alphabet. */
    public List<Row> on(LocalDate day) {
        return jdbc.sql(
                        """
                        with recursive tree as (
                            select unit_id, name, name_en, kind, parent_id, valid, 0 as depth,
                                array[name collate "sv-SE-x-icu"] as path
                            from organisation.unit_on(:day) where parent_id is null
                            union all
                            select child.unit_id, child.name, child.name_en, child.kind, child.parent_id,
                                child.valid, tree.depth + 1, tree.path || child.name
                            from tree join organisation.unit_on(:day) child on child.parent_id = tree.unit_id
                        )
                        select unit.id, unit.code, tree.name, tree.name_en, tree.kind, tree.depth,
                            tree.parent_id, tree.valid, unit.sample,
                            coalesce((select string_agg(line.service_line, ',' order by line.service_line)
                                from organisation.unit_service_line_on(:day) line
                                where line.unit_id = unit.id), '') as service_lines,
                            coalesce((select string_agg(earlier.code, ',' order by earlier.code)
                                from organisation.unit_predecessor before
                                join organisation.unit earlier on earlier.id = before.predecessor_id
                                where before.unit_id = unit.id and before.since <= :day), '') as predecessors
                        from tree join organisation.unit on unit.id = tree.unit_id
                        order by tree.path
                        """)
                .param("day", day)
                .query(Row.class)
                .list();
    }
}
