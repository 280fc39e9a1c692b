package se.arbetsro.plan.domain.activity.reading;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.ActivityId;
import se.arbetsro.plan.GoalId;
import se.arbetsro.plan.LocalPlanId;
import se.arbetsro.plan.PlanVersionId;

/** Reads lists of activities, and one with all that its page tells. */
@Component
@Transactional(readOnly = true)
public class ActivityQueries {

    /** Further than this nobody reads a number of hits. */
    public static final int COUNTED = 1_000;

    private static final String ROWS =
            """
            select a.id, a.title, a.lang, a.unit_id, a.plan_version_id, a.area_id, a.goal_id,
                array_to_string(a.service_lines, ',') as service_lines, a.responsible_person, person.name as person,
                a.responsible_role, a.start_on, a.due_on, a.effort, a.city_wide, a.status,
                a.decided_by, a.decided_on, a.changed_at
            from (%s) a
            left join organisation.person_name person on person.person_id = a.responsible_person
            order by %s
            """;

    private static final String VIEW =
            """
            select a.id, a.unit_id, unit.name as unit_name, a.plan_version_id, version.key as version_key,
                a.area_id, area.key as area_key, edition.number as area_number,
                edition.short_name_sv as area_name_sv, edition.short_name_en as area_name_en, a.goal_id,
                goal.what as goal_what, a.title, a.description, a.lang,
                array_to_string(a.service_lines, ',') as service_lines, a.responsible_person, person.name as person,
                a.responsible_role, a.start_on, a.due_on, a.effort, a.city_wide, a.link_url, a.link_title,
                a.status, a.status_before, a.status_at, stepper.name as status_by_name, a.cancelled_why,
                a.decided_by, a.decided_on,
                a.origin_kind, a.origin_id, a.created_at, creator.name as created_by_name,
                changer.name as changed_by_name, a.changed_at,
                a.status_by = platform.viewer() as by_viewer, rights.editable,
                rights.editable or coalesce(a.responsible_person = platform.viewer(), false) as say, a.version
            from (select a.* from %s) a
            join organisation.unit_latest unit on unit.unit_id = a.unit_id
            join plan.plan_version version on version.id = a.plan_version_id
            join plan.area on area.id = a.area_id
            join plan.area_edition edition
                on edition.plan_version_id = a.plan_version_id and edition.area_id = a.area_id
            left join plan.goal on goal.id = a.goal_id
            left join organisation.person_name person on person.person_id = a.responsible_person
            left join organisation.person_name stepper on stepper.person_id = a.status_by
            left join organisation.person_name creator on creator.person_id = a.created_by
            left join organisation.person_name changer on changer.person_id = a.changed_by
            cross join lateral (select a.unit_id in (
                select unit_id from organisation.reach('LOCAL_PLAN_EDIT')) as editable) rights
            where a.city_wide or a.unit_id in (select unit_id from organisation.reach('LOCAL_PLAN_READ'))
            """;

    private final JdbcClient jdbc;
    private final ActivityScopes scopes;
    private final ListedNames names;
    private final Clock clock;

    ActivityQueries(JdbcClient jdbc, ActivityScopes scopes, ListedNames names, Clock clock) {
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.names = names;
        this.clock = clock;
    }

    /**
     * One page of a list.
     *
     * @param counted how many there are in all; one more than {@link #COUNTED} when there are more
     */
    public record ActivityPage(
            List<ActivityRow> rows, boolean hasPrevious, boolean hasNext, int counted) {

        public boolean more() {
            return counted > COUNTED;
        }
    }

    /**
     * @param asOf the day whose state is shown; null for now
     */
    public ActivityPage page(
            ActivityFilter filter,
            ActivityOrder order,
            @Nullable Cursor cursor,
            int size,
            @Nullable LocalDate asOf) {
        ActivitySelection selection = selection(filter, asOf);
        boolean backwards = cursor != null && cursor.backwards();
        List<ActivityRow> rows = new ArrayList<>(rows(selection, order, cursor, size + 1));
        boolean more = rows.size() > size;
        if (more) {
            rows.removeLast();
        }
        if (backwards) {
            Collections.reverse(rows);
        }
        return new ActivityPage(
                rows,
                backwards ? more : cursor != null,
                backwards || more,
                cursor == null && !more ? rows.size() : count(selection));
    }

    private List<ActivityRow> rows(
            ActivitySelection selection, ActivityOrder order, @Nullable Cursor cursor, int most) {
        boolean backwards = cursor != null && cursor.backwards();
        String page = selection.page(order, cursor, most);
        return listed(
                jdbc.sql(ROWS.formatted(page, order.orderBy("a", backwards)))
                        .params(selection.parameters()));
    }

    private int count(ActivitySelection selection) {
        return jdbc.sql(selection.count(COUNTED))
                .params(selection.parameters())
                .query(Integer.class)
                .single();
    }

    /** Those that are due first. */
    public List<ActivityRow> dueFirst(ActivityFilter filter, int most) {
        return rows(selection(filter, null), ActivityOrder.DUE, null, most);
    }

    /**
     * How things stand: how many activities are not done, and how many of these are late; each at
     * most one more than {@link #COUNTED}.
     */
    public record Standing(int open, int late) {}

    public Standing standing() {
        ActivitySelection open = selection(ActivityFilter.open(null, null, null), null);
        ActivitySelection late = selection(ActivityFilter.LATE, null);
        return jdbc.sql(
                        "select (%s) as open, (%s) as late"
                                .formatted(open.count(COUNTED), late.count(COUNTED)))
                .params(open.parameters())
                .params(late.parameters())
                .query(Standing.class)
                .single();
    }

    /** All rows one after another, however many there are; read and closed in a transaction. */
    public Stream<ActivityRow> stream(
            ActivityFilter filter, ActivityOrder order, @Nullable LocalDate asOf) {
        ActivitySelection selection = selection(filter, asOf);
        String sql = ROWS.formatted(selection.all(order), order.orderBy("a", false));
        ListedNames.Names known = names.names();
        return jdbc
                .sql(sql)
                .withFetchSize(1_000)
                .params(selection.parameters())
                .query(ListedRow.class)
                .stream()
                .map(row -> row.named(known));
    }

    private List<ActivityRow> listed(JdbcClient.StatementSpec sql) {
        ListedNames.Names known = names.names();
        return sql.query(ListedRow.class).list().stream().map(row -> row.named(known)).toList();
    }

    /**
     * The activities of a local plan: those of its goals, and those of its unit under its version.
     */
    public List<ActivityRow> ofLocalPlan(
            LocalPlanId plan,
            UnitId unit,
            PlanVersionId version,
            @Nullable LocalDate asOf,
            int most) {
        String held = asOf == null ? "" : " and a.since <= :moment and a.until > :moment";
        String rows =
                """
                select a.* from %1$s a
                where a.goal_id in (select id from plan.goal where local_plan_id = :plan)%2$s
                union
                select a.* from %1$s a where a.unit_id = :unit and a.plan_version_id = :version%2$s
                order by due_on, id limit :most
                """
                        .formatted(asOf == null ? "plan.activity" : "plan.activity_state", held);
        JdbcClient.StatementSpec sql =
                jdbc.sql(ROWS.formatted(rows, ActivityOrder.DUE.orderBy("a", false)))
                        .param("plan", plan.value())
                        .param("unit", unit.value())
                        .param("version", version.value())
                        .param("most", most);
        if (asOf != null) {
            sql = sql.param("moment", endOf(asOf).atOffset(ZoneOffset.UTC));
        }
        return listed(sql);
    }

    /** The activities that serve a goal. */
    public List<ActivityRow> ofGoal(GoalId goal, @Nullable LocalDate asOf, int most) {
        String rows =
                asOf == null
                        ? "select a.* from plan.activity a where a.goal_id = :goal"
                        : "select a.* from plan.activity_state a where a.goal_id = :goal"
                                + " and a.since <= :moment and a.until > :moment";
        JdbcClient.StatementSpec sql =
                jdbc.sql(
                                ROWS.formatted(
                                        rows + " order by a.due_on, a.id limit :most",
                                        ActivityOrder.DUE.orderBy("a", false)))
                        .param("goal", goal.value())
                        .param("most", most);
        if (asOf != null) {
            sql = sql.param("moment", endOf(asOf).atOffset(ZoneOffset.UTC));
        }
        return listed(sql);
    }

    /**
     * One activity with all that its page tells; empty when there is none, or the viewer may not
     * know of it.
     */
    public Optional<ActivityView> find(ActivityId id, @Nullable LocalDate asOf) {
        String relation =
                asOf == null
                        ? "plan.activity a where a.id = :id"
                        : "plan.activity_state a where a.id = :id and a.since <= :moment and a.until > :moment";
        JdbcClient.StatementSpec sql = jdbc.sql(VIEW.formatted(relation)).param("id", id.value());
        if (asOf != null) {
            sql = sql.param("moment", endOf(asOf).atOffset(ZoneOffset.UTC));
        }
        return sql.query(ActivityView.class).optional();
    }

    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }

    private ActivitySelection selection(ActivityFilter filter, @Nullable LocalDate asOf) {
        Instant moment = asOf == null ? null : endOf(asOf);
        LocalDate today = asOf == null ? LocalDate.now(clock) : asOf;
        return new ActivitySelection(filter, scopes.of(filter), today, moment);
    }
}
