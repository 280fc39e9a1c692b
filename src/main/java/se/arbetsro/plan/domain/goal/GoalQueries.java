package se.arbetsro.plan.domain.goal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.plan.GoalId;
import se.arbetsro.plan.LocalPlanId;
import se.arbetsro.plan.domain.Place;

/** Reads goals. */
@Component
@Transactional(readOnly = true)
public class GoalQueries {

    private static final String GOALS =
            """
            with named as materialized (select unit_id, name, parent_id from organisation.unit_latest)
            select g.id, g.local_plan_id, g.unit_id, unit.name as unit_name,
                case when above.parent_id is not null then coalesce(top.name, above.name) end as above_name,
                g.plan_version_id,
                version.key as version_key, g.area_id, area.key as area_key, edition.number as area_number,
                edition.short_name_sv as area_name_sv, edition.short_name_en as area_name_en, g.what, g.why,
                g.reached, g.by_when, g.how, g.lang, g.status, g.status_note, g.status_at,
                concluder.name as status_by_name, g.origin_kind, g.origin_id, g.created_at,
                creator.name as created_by_name, changer.name as changed_by_name, g.changed_at,
                g.unit_id in (select unit_id from organisation.reach('LOCAL_PLAN_EDIT')) as editable, g.version
            from %s g
            join named unit on unit.unit_id = g.unit_id
            left join named above on above.unit_id = unit.parent_id
            left join named top on top.unit_id = above.parent_id and top.parent_id is not null
            join plan.plan_version version on version.id = g.plan_version_id
            join plan.area on area.id = g.area_id
            join plan.area_edition edition
                on edition.plan_version_id = g.plan_version_id and edition.area_id = g.area_id
            left join organisation.person_name concluder on concluder.person_id = g.status_by
            left join organisation.person_name creator on creator.person_id = g.created_by
            left join organisation.person_name changer on changer.person_id = g.changed_by
            where g.unit_id in (select unit_id from organisation.reach('LOCAL_PLAN_READ'))
            """;

    private static final String NOW = "plan.goal";
    private static final String THEN =
            "(select * from plan.goal_state where since <= :moment and until > :moment)";

    private final JdbcClient jdbc;
    private final Clock clock;

    GoalQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private JdbcClient.StatementSpec goals(String narrowed, @Nullable LocalDate asOf) {
        return jdbc.sql(GOALS.formatted(asOf == null ? NOW : THEN) + narrowed);
    }

    private JdbcClient.StatementSpec goalsAt(String narrowed, @Nullable LocalDate asOf) {
        JdbcClient.StatementSpec sql = goals(narrowed, asOf);
        return asOf == null ? sql : sql.param("moment", moment(asOf));
    }

    private OffsetDateTime moment(LocalDate day) {
        Instant end = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return end.atOffset(ZoneOffset.UTC);
    }

    /** Empty when there is none, or the viewer may not know of it. */
    public Optional<GoalView> find(GoalId id, @Nullable LocalDate asOf) {
        return goalsAt("and g.id = :id", asOf)
                .param("id", id.value())
                .query(GoalView.class)
                .optional();
    }

    /** The goals of a local plan in the order of the version's areas. */
    public List<GoalView> ofPlan(LocalPlanId plan, @Nullable LocalDate asOf) {
        return goalsAt(
                        "and g.local_plan_id = :plan order by edition.position, g.by_when, g.id",
                        asOf)
                .param("plan", plan.value())
                .query(GoalView.class)
                .list();
    }

    /** The goals that a filter wants, by the day on which they are to be reached or as asked. */
    public List<GoalView> list(
            GoalFilter filter, GoalOrder order, @Nullable LocalDate asOf, int size, long offset) {
        return narrowed(filter, asOf, " order by " + order.sql() + " limit :size offset :offset")
                .param("size", size)
                .param("offset", offset)
                .query(GoalView.class)
                .list();
    }

    /** All of them one after another; read and closed in a transaction. */
    public Stream<GoalView> stream(GoalFilter filter, GoalOrder order, @Nullable LocalDate asOf) {
        return narrowed(filter, asOf, " order by " + order.sql()).query(GoalView.class).stream();
    }

    public long count(GoalFilter filter, @Nullable LocalDate asOf) {
        String sql =
                """
                select count(*) from %s g
                where g.unit_id in (select unit_id from organisation.reach('LOCAL_PLAN_READ'))
                """;
        return parameters(
                        jdbc.sql(sql.formatted(asOf == null ? NOW : THEN) + GoalFilter.SQL),
                        filter,
                        asOf)
                .query(Long.class)
                .single();
    }

    /**
     * The goals that have changed since a time, those that changed first first.
     *
     * @param after where the page before this one ended; null for the first page
     */
    public List<GoalView> changed(
            GoalFilter filter, @Nullable Instant since, @Nullable Place after, int most) {
        String sql =
                """
                and (cast(:since as timestamptz) is null or g.changed_at >= cast(:since as timestamptz))
                and (cast(:afterAt as timestamptz) is null
                    or (g.changed_at, g.id) > (cast(:afterAt as timestamptz), cast(:afterId as uuid)))
                order by g.changed_at, g.id limit :most
                """;
        return narrowed(filter, null, sql)
                .param("since", since == null ? null : since.toString())
                .param("afterAt", after == null ? null : after.at().toString())
                .param("afterId", after == null ? null : after.id().toString())
                .param("most", most)
                .query(GoalView.class)
                .list();
    }

    private JdbcClient.StatementSpec narrowed(
            GoalFilter filter, @Nullable LocalDate asOf, String end) {
        return parameters(goals(GoalFilter.SQL + end, asOf), filter, asOf);
    }

    private JdbcClient.StatementSpec parameters(
            JdbcClient.StatementSpec sql, GoalFilter filter, @Nullable LocalDate asOf) {
        JdbcClient.StatementSpec all =
                sql.params(filter.parameters())
                        .param("day", asOf == null ? LocalDate.now(clock) : asOf);
        return asOf == null ? all : all.param("moment", moment(asOf));
    }
}
