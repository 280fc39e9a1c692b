package se.arbetsro.plan.domain.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.plan.ActivityId;

/** Reads what was found by those who looked at what came of activities. */
@Component
@Transactional(readOnly = true)
public class ControlQueries {

    private static final String CONTROLS =
            """
            select control.id, control.activity_id, control.controlled_on, control.controlled_by, control.effect,
                control.clients_notice, control.lang, changer.name as changed_by_name, control.changed_at,
                control.version
            from plan.activity_control control
            left join organisation.person_name changer on changer.person_id = control.changed_by
            """;

    private final JdbcClient jdbc;

    ControlQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What somebody found who looked at what came of it. */
    public record ControlRow(
            ControlId id,
            ActivityId activityId,
            LocalDate controlledOn,
            String controlledBy,
            String effect,
            @Nullable String clientsNotice,
            String lang,
            @Nullable String changedByName,
            Instant changedAt,
            long version) {}

    /** Oldest first. Whoever may read the activity may read these. */
    public List<ControlRow> of(ActivityId id, @Nullable LocalDate asOf) {
        return jdbc.sql(
                        CONTROLS
                                + """
                                where control.activity_id = :id
                                    and control.controlled_on <= coalesce(cast(:asOf as date), 'infinity')
                                order by control.controlled_on, control.created_at
                                """)
                .param("id", id.value())
                .param("asOf", asOf)
                .query(ControlRow.class)
                .list();
    }

    /** Empty when there is none; whether the viewer may know of it is the activity's matter. */
    public Optional<ControlRow> find(ControlId id) {
        return jdbc.sql(CONTROLS + "where control.id = ?")
                .param(id.value())
                .query(ControlRow.class)
                .optional();
    }
}
