package se.arbetsro.plan.domain.activity;

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
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.ActivityId;
import se.arbetsro.plan.ActivityStatus;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.Effort;
import se.arbetsro.plan.GoalId;
import se.arbetsro.plan.LocalPlanId;
import se.arbetsro.plan.PlanVersionId;

/** Reads lists of activities. */
@Component
@Transactional(readOnly = true)
public class ActivityQueries {

    /** Further than this nobody reads a number of hits. */
    public static final int COUNTED = 1_000;

    private static final String ROWS =
            """
            select a.id, a.title, a.lang, a.unit_id, a.plan_version_id, a.area_id, a.goal_id,
                array_to_string(a.service_lines, ',') as service_lines, a.responsible_person, person.name as person,
                a.responsible_role, a.start_on, a.due_on, a.effort, a.city_wide, a.status, a.changed_at
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

    private static final String CONTROLS =
            """
            select control.id, control.activity_id, control.controlled_on, control.controlled_by, control.effect,
                control.clients_notice, control.lang, changer.name as changed_by_name, control.changed_at,
                control.version
            from plan.activity_control control
            left join organisation.person_name changer on changer.person_id = control.changed_by
            """;

    /** Oldest first. Whoever may read the activity may read these. */
    public List<ControlRow> controlsOf(ActivityId id, @Nullable LocalDate asOf) {
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
    public Optional<ControlRow> control(ControlId id) {
        return jdbc.sql(CONTROLS + "where control.id = ?")
                .param(id.value())
                .query(ControlRow.class)
                .optional();
    }

    /** How it went for each of many activities that were wished to change. */
    public record BulkRow(
            ActivityId activityId,
            String title,
            String lang,
            String unitName,
            BulkOutcome outcome,
            ActivityStatus statusBefore) {}

    /**
     * One wish of the viewer to change many.
     *
     * @param undone whether it has been taken back
     */
    public record BulkView(
            BulkChangeId id,
            ActivityStatus wished,
            Instant at,
            boolean undone,
            List<BulkRow> rows) {

        public BulkView {
            rows = List.copyOf(rows);
        }

        public List<BulkRow> with(BulkOutcome outcome) {
            return rows.stream().filter(row -> row.outcome() == outcome).toList();
        }
    }

    private record BulkHead(ActivityStatus wished, Instant at, boolean undone) {}

    /** Empty when somebody else wished it. */
    public Optional<BulkView> bulkChange(BulkChangeId id) {
        List<BulkRow> rows =
                jdbc.sql(
                                """
                                select bulk_row.activity_id, activity.title, activity.lang, unit.name as unit_name,
                                    bulk_row.outcome, bulk_row.status_before
                                from plan.bulk_change_row bulk_row
                                join plan.activity on activity.id = bulk_row.activity_id
                                join organisation.unit_latest unit on unit.unit_id = activity.unit_id
                                where bulk_row.bulk_change_id = ? order by bulk_row.position
                                """)
                        .param(id.value())
                        .query(BulkRow.class)
                        .list();
        return jdbc.sql(
                        """
                        select wished, at, undone_at is not null as undone from plan.bulk_change
                        where id = ? and by = platform.viewer()
                        """)
                .param(id.value())
                .query(BulkHead.class)
                .optional()
                .map(head -> new BulkView(id, head.wished(), head.at(), head.undone(), rows));
    }

    /** A row as the database knows it, which is named by what is kept of units and areas. */
    private record ListedRow(
            ActivityId id,
            String title,
            String lang,
            UnitId unitId,
            PlanVersionId planVersionId,
            AreaId areaId,
            @Nullable GoalId goalId,
            List<String> serviceLines,
            @Nullable PersonId responsiblePerson,
            @Nullable String person,
            @Nullable String responsibleRole,
            @Nullable LocalDate startOn,
            LocalDate dueOn,
            @Nullable Effort effort,
            boolean cityWide,
            ActivityStatus status,
            Instant changedAt) {

        ActivityRow named(ListedNames.Names names) {
            ListedNames.UnitName unit = names.unit(unitId);
            ListedNames.AreaName area = names.area(planVersionId, areaId);
            return new ActivityRow(
                    id,
                    title,
                    lang,
                    unitId,
                    unit.name(),
                    unit.above(),
                    area.versionKey(),
                    area.areaKey(),
                    area.number(),
                    area.shortNameSv(),
                    area.shortNameEn(),
                    goalId,
                    serviceLines,
                    responsiblePerson,
                    person,
                    responsibleRole,
                    startOn,
                    dueOn,
                    effort,
                    cityWide,
                    status,
                    changedAt);
        }
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
