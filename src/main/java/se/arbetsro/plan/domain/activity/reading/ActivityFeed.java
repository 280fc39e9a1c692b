package se.arbetsro.plan.domain.activity.reading;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.plan.ActivityStatus;
import se.arbetsro.plan.Effort;
import se.arbetsro.plan.domain.Place;

/**
 * Reads activities for other systems, those that changed first first. Differs from the list of the
 * pages in that it tells codes and ids and is read to its end.
 */
@Component
@Transactional(readOnly = true)
public class ActivityFeed {

    private static final String FED =
            """
            select a.id, a.unit_id, version.key as version_key, area.key as area_key, a.goal_id, a.title,
                a.description, a.lang, array_to_string(a.service_lines, ',') as service_lines,
                person.person_id as responsible_person, a.responsible_role, a.start_on, a.due_on, a.effort,
                a.city_wide, a.link_url, a.status, a.status_at, a.cancelled_why, a.decided_by,
                a.decided_on, a.changed_at
            from (%s) a
            join plan.plan_version version on version.id = a.plan_version_id
            join plan.area on area.id = a.area_id
            left join organisation.person_name person
                on person.person_id = a.responsible_person and person.name is not null
            order by %s
            """;

    private final JdbcClient jdbc;
    private final ActivityScopes scopes;
    private final Clock clock;

    ActivityFeed(JdbcClient jdbc, ActivityScopes scopes, Clock clock) {
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.clock = clock;
    }

    /**
     * An activity as it is told to other systems.
     *
     * @param responsiblePerson null when nobody is named, or the identity is protected
     */
    public record FedActivity(
            UUID id,
            UUID unitId,
            String versionKey,
            String areaKey,
            @Nullable UUID goalId,
            String title,
            @Nullable String description,
            String lang,
            List<String> serviceLines,
            @Nullable UUID responsiblePerson,
            @Nullable String responsibleRole,
            @Nullable LocalDate startOn,
            LocalDate dueOn,
            @Nullable Effort effort,
            boolean cityWide,
            @Nullable String linkUrl,
            ActivityStatus status,
            Instant statusAt,
            @Nullable String cancelledWhy,
            @Nullable String decidedBy,
            @Nullable LocalDate decidedOn,
            Instant changedAt) {}

    /**
     * @param after where the page before this one ended; null for the first page
     */
    public List<FedActivity> page(ActivityFilter filter, @Nullable Place after, int most) {
        ActivitySelection selection =
                new ActivitySelection(filter, scopes.of(filter), LocalDate.now(clock), null);
        ActivityOrder order = ActivityOrder.CHANGED_FIRST;
        Cursor cursor = after == null ? null : new Cursor(after.at().toString(), after.id(), false);
        String sql = FED.formatted(selection.page(order, cursor, most), order.orderBy("a", false));
        return jdbc.sql(sql).params(selection.parameters()).query(FedActivity.class).list();
    }
}
