package se.arbetsro.organisation.domain.change;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.security.CurrentViewer;

/**
 * Takes roles and employments to their new homes on a day: what held before stays where it was.
 * Whoever has the same there already keeps it, and gets only the days that it does not cover.
 */
@Component
class NewHomes {

    private final JdbcClient jdbc;
    private final Clock clock;

    NewHomes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Moves or ends roles. A deputy goes on covering the one whom it covered. */
    void settleRoles(Collection<TouchedItem> roles, LocalDate day) {
        Map<UUID, UUID> movedTo = new HashMap<>();
        for (TouchedItem item : roles) {
            if (!item.stays()) {
                UUID moved = settleRole(item, day);
                if (moved != null) {
                    movedTo.put(item.id(), moved);
                }
            }
        }
        movedTo.forEach((before, after) ->
                jdbc.sql(
                                """
                                update organisation.role_assignment set deputy_for = :after
                                where deputy_for = :before and lower(valid) >= :day
                                """)
                        .param("before", before)
                        .param("after", after)
                        .param("day", day)
                        .update());
    }

    private @Nullable UUID settleRole(TouchedItem item, LocalDate day) {
        UUID moved = null;
        UnitId home = item.home();
        if (home != null) {
            List<UUID> added =
                    jdbc.sql(
                                    """
                                    insert into organisation.role_assignment (id, person_id, role, unit_id, valid,
                                        answers_for_staff, answers_for_budget, answers_for_work_environment,
                                        deputy_for, granted_at, granted_by, version)
                                    select gen_random_uuid(), role.person_id, role.role, :home, left_over.valid,
                                        role.answers_for_staff, role.answers_for_budget,
                                        role.answers_for_work_environment, role.deputy_for, :at, :by, 1
                                    from organisation.role_assignment role
                                    cross join lateral unnest(
                                        datemultirange(role.valid * daterange(:day, null)) - coalesce((
                                            select range_agg(same.valid) from organisation.role_assignment same
                                            where same.person_id = role.person_id and same.role = role.role
                                                and same.unit_id = :home), '{}')) left_over (valid)
                                    where role.id = :id
                                    returning id
                                    """)
                            .param("home", home.value())
                            .param("day", day)
                            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                            .param("by", CurrentViewer.get().id())
                            .param("id", item.id())
                            .query(UUID.class)
                            .list();
            moved = added.isEmpty() ? null : added.getFirst();
        }
        end("organisation.role_assignment", item.id(), day, moved);
        return moved;
    }

    /** Moves or ends employments. */
    void settleEmployments(Collection<TouchedItem> employments, LocalDate day) {
        for (TouchedItem item : employments) {
            if (item.stays()) {
                continue;
            }
            UnitId home = item.home();
            if (home != null) {
                jdbc.sql(
                                """
                                insert into organisation.employment (id, person_id, unit_id, occupation, valid,
                                    entered_at, entered_by, version)
                                select gen_random_uuid(), job.person_id, :home, job.occupation, left_over.valid,
                                    :at, :by, 1
                                from organisation.employment job
                                cross join lateral unnest(
                                    datemultirange(job.valid * daterange(:day, null)) - coalesce((
                                        select range_agg(same.valid) from organisation.employment same
                                        where same.person_id = job.person_id and same.unit_id = :home
                                            and same.occupation = job.occupation), '{}')) left_over (valid)
                                where job.id = :id
                                """)
                        .param("home", home.value())
                        .param("day", day)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("by", CurrentViewer.get().id())
                        .param("id", item.id())
                        .update();
            }
            end("organisation.employment", item.id(), day, null);
        }
    }

    /** Ends a row on the day; one that would have begun on it or later is taken away. */
    private void end(String table, UUID id, LocalDate day, @Nullable UUID insteadOf) {
        if (table.endsWith("role_assignment")) {
            // A deputy of a role that goes away covers the one that took its place, or nobody.
            jdbc.sql(
                            """
                            update organisation.role_assignment set deputy_for = cast(:instead as uuid)
                            where deputy_for = :id and exists (
                                select from organisation.role_assignment gone
                                where gone.id = :id and lower(gone.valid) >= :day)
                            """)
                    .param("instead", insteadOf == null ? null : insteadOf.toString())
                    .param("id", id)
                    .param("day", day)
                    .update();
        }
        int taken =
                jdbc.sql("delete from " + table + " where id = :id and lower(valid) >= :day")
                        .param("id", id)
                        .param("day", day)
                        .update();
        if (taken == 0) {
            jdbc.sql(
                            "update "
                                    + table
                                    + " set valid = daterange(lower(valid), :day), version = version + 1"
                                    + " where id = :id")
                    .param("id", id)
                    .param("day", day)
                    .update();
        }
    }
}
