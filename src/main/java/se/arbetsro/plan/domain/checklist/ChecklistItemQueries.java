package se.arbetsro.plan.domain.checklist;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.plan.ChecklistItemId;
import se.arbetsro.plan.PlanVersionId;

/** Reads the checklists of plan versions. */
@Component
@Transactional(readOnly = true)
public class ChecklistItemQueries {

    private static final String ITEMS =
            """
            select item.id, version.key as version_key, item.key, item.part, item.text_sv, item.text_en, item.version
            from plan.checklist_items_at(cast(:moment as timestamptz)) item
            join plan.plan_version version on version.id = item.plan_version_id
            """;

    private final JdbcClient jdbc;

    ChecklistItemQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The items of a version: the questions, then the lines, each in their order.
     *
     * @param moment as they were worded then; null for now
     */
    public List<ChecklistItemRow> of(PlanVersionId version, @Nullable Instant moment) {
        return jdbc.sql(
                        ITEMS
                                + "where item.plan_version_id = :version order by item.part desc, item.position, item.key")
                .param("moment", moment == null ? null : moment.atOffset(ZoneOffset.UTC))
                .param("version", version.value())
                .query(ChecklistItemRow.class)
                .list();
    }

    public Optional<ChecklistItemRow> find(ChecklistItemId id) {
        return jdbc.sql(ITEMS + "where item.id = :id")
                .param("moment", null)
                .param("id", id.value())
                .query(ChecklistItemRow.class)
                .optional();
    }

    /** The keys of the other versions that have a checklist to copy. */
    public List<String> versionsWithItems(PlanVersionId except) {
        return jdbc.sql(
                        """
                        select key from plan.plan_version version
                        where id <> ? and exists (
                            select from plan.checklist_item where plan_version_id = version.id)
                        order by coalesce(lower(used), dated) desc nulls first, key
                        """)
                .param(except.value())
                .query(String.class)
                .list();
    }
}
