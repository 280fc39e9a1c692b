package se.arbetsro.plan.domain.local;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.LocalPlanId;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.time.Validity;

/** Reads local plans and local steering groups. */
@Component
@Transactional(readOnly = true)
public class LocalPlanQueries {

    private final JdbcClient jdbc;
    private final Clock clock;

    LocalPlanQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A local plan in a list, with what has come of it.
     *
     * @param areas how many areas it works with
     * @param overdue activities of the unit whose due day has passed
     */
    public record LocalPlanRow(
            LocalPlanId id,
            UnitId unitId,
            String unitName,
            @Nullable String aboveName,
            String versionKey,
            Validity period,
            int areas,
            int openGoals,
            int openActivities,
            int overdue,
            boolean withdrawn) {}

    /**
     * Which local plans are wanted.
     *
     * @param unit this unit and those below it
     */
    public record LocalPlanFilter(@Nullable PlanVersionId version, @Nullable UnitId unit) {}

    private static final String LISTED =
            """
            from %s local_plan
            join organisation.reach('LOCAL_PLAN_READ') reach on reach.unit_id = local_plan.unit_id
            where local_plan.withdrawn_at is null
                and (cast(:version as uuid) is null or local_plan.plan_version_id = cast(:version as uuid))
                and (cast(:unit as uuid) is null or local_plan.unit_id in (
                    select unit_id from organisation.unit_within where ancestor_id = cast(:unit as uuid)))
            """;

    private static final String NOW = "plan.local_plan";
    private static final String THEN =
            "(select * from plan.local_plan_state where since <= :moment and until > :moment)";

    public long count(LocalPlanFilter filter, @Nullable LocalDate asOf) {
        return listed(
                        "select count(*) " + LISTED.formatted(asOf == null ? NOW : THEN),
                        filter,
                        asOf)
                .query(Long.class)
                .single();
    }

    /** By the names of the units. */
    public List<LocalPlanRow> list(
            LocalPlanFilter filter, @Nullable LocalDate asOf, int size, long offset) {
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        String page =
                "select local_plan.*, unit.name as unit_name, unit.parent_id "
                        + LISTED.formatted(asOf == null ? NOW : THEN)
                                .replace(
                                        "where local_plan.withdrawn_at",
                                        """
                                        join organisation.unit_latest unit on unit.unit_id = local_plan.unit_id
                                        where local_plan.withdrawn_at\
                                        """)
                        + " order by unit.name, lower(local_plan.period) desc, local_plan.id"
                        + " limit :size offset :offset";
        return listed(
                        """
                        select p.id, p.unit_id, p.unit_name, above.name as above_name, version.key as version_key,
                            p.period, p.withdrawn_at is not null as withdrawn,
                            (select count(*) from plan.chosen_area chosen where chosen.local_plan_id = p.id
                                and chosen.valid @> greatest(cast(:day as date), lower(p.period))) as areas,
                            (select count(*) from plan.goal where goal.local_plan_id = p.id
                                and goal.status = 'OPEN') as open_goals,
                            done.open_activities, done.overdue
                        from (%s) p
                        join plan.plan_version version on version.id = p.plan_version_id
                        left join organisation.unit_latest above on above.unit_id = p.parent_id
                        cross join lateral (
                            select count(*) as open_activities,
                                count(*) filter (where a.due_on < :day) as overdue
                            from %s a
                            where a.unit_id = p.unit_id and a.plan_version_id = p.plan_version_id
                                and a.status in ('PROPOSED', 'DECIDED', 'UNDER_WAY')) done
                        order by p.unit_name, lower(p.period) desc, p.id
                        """
                                .formatted(
                                        page,
                                        asOf == null
                                                ? "plan.activity"
                                                : THEN.replace(
                                                        "local_plan_state", "activity_state")),
                        filter,
                        asOf)
                .param("day", day)
                .param("size", size)
                .param("offset", offset)
                .query(LocalPlanRow.class)
                .list();
    }

    /** The plans of the unit itself, newest first. */
    public List<LocalPlanRow> ofUnit(UnitId unit, @Nullable LocalDate asOf) {
        return list(new LocalPlanFilter(null, unit), asOf, 200, 0).stream()
                .filter(row -> row.unitId().equals(unit))
                .toList();
    }

    /**
     * A local plan that holds, in short.
     *
     * @param overdue open activities whose due day has passed
     */
    public record HoldingRow(LocalPlanId id, String unitName, int openActivities, int overdue) {}

    /** The plans that hold on a day for units where the viewer has a role, by name. */
    public List<HoldingRow> ofOwnUnits(LocalDate day, int most) {
        UUID[] units =
                CurrentViewer.get().grants().stream()
                        .map(Viewer.Grant::unit)
                        .distinct()
                        .toArray(UUID[]::new);
        return jdbc.sql(
                        """
                        select p.id, unit.name as unit_name,
                            count(a.id) as open_activities,
                            count(a.id) filter (where a.due_on < :day) as overdue
                        from plan.local_plan p
                        join organisation.reach('LOCAL_PLAN_READ') reach on reach.unit_id = p.unit_id
                        join organisation.unit_on(:day) unit on unit.unit_id = p.unit_id
                        left join plan.activity a on a.unit_id = p.unit_id
                            and a.plan_version_id = p.plan_version_id
                            and a.status in ('PROPOSED', 'DECIDED', 'UNDER_WAY')
                        where p.unit_id = any (:units) and p.withdrawn_at is null and p.period @> :day
                        group by p.id, unit.name
                        order by unit.name, p.id
                        limit :most
                        """)
                .param("day", day)
                .param("units", units)
                .param("most", most)
                .query(HoldingRow.class)
                .list();
    }

    /**
     * The units at the top of the viewer's roles that no local plan of a version in use governs.
     */
    public List<UnitRow> ungoverned(LocalDate day) {
        return jdbc.sql(
                        """
                        select unit.unit_id as id, unit.name
                        from organisation.unit_on(:day) unit
                        where unit.unit_id = any (:tops) and unit.parent_id is not null
                            and exists (select from plan.plan_version version where version.used @> :day)
                            and not exists (
                                select from plan.local_plan
                                join plan.plan_version version on version.id = local_plan.plan_version_id
                                join organisation.unit_within within on within.ancestor_id = local_plan.unit_id
                                where within.unit_id = unit.unit_id and local_plan.withdrawn_at is null
                                    and version.used @> :day)
                            and not exists (
                                select from plan.local_plan earlier
                                join plan.plan_version version on version.id = earlier.plan_version_id
                                where earlier.unit_id = unit.unit_id and earlier.withdrawn_at is null
                                    and lower(version.used) < (
                                        select max(lower(newest.used)) from plan.plan_version newest
                                        where newest.used @> :day)
                                    and (earlier.period @> :day or exists (
                                        select from plan.goal where goal.local_plan_id = earlier.id
                                            and goal.plan_version_id = earlier.plan_version_id
                                            and goal.status = 'OPEN'))
                                    and not exists (select from plan.version_switch done
                                        where done.local_plan_id = earlier.id
                                            and done.new_plan_id is not null))
                        order by unit.name, unit.unit_id
                        """)
                .param("day", day)
                .param("tops", tops())
                .query(UnitRow.class)
                .list();
    }

    /** The units where the viewer's right to write local plans begins. */
    public static UUID[] tops() {
        return CurrentViewer.get().grants().stream()
                .filter(grant -> Role.valueOf(grant.role()).may(Permission.LOCAL_PLAN_EDIT))
                .map(Viewer.Grant::unit)
                .distinct()
                .toArray(UUID[]::new);
    }

    private JdbcClient.StatementSpec listed(
            String sql, LocalPlanFilter filter, @Nullable LocalDate asOf) {
        PlanVersionId version = filter.version();
        UnitId unit = filter.unit();
        JdbcClient.StatementSpec statement =
                jdbc.sql(sql)
                        .param("version", version == null ? null : version.value().toString())
                        .param("unit", unit == null ? null : unit.value().toString());
        return asOf == null ? statement : statement.param("moment", moment(asOf));
    }

    private java.time.OffsetDateTime moment(LocalDate day) {
        Instant end = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return end.atOffset(ZoneOffset.UTC);
    }

    /** Empty when there is none, or the viewer may not know of it. */
    public Optional<LocalPlanView> find(LocalPlanId id, @Nullable LocalDate asOf) {
        JdbcClient.StatementSpec sql =
                jdbc.sql(
                                """
                                select p.id, p.unit_id, unit.name as unit_name, p.plan_version_id,
                                    version.key as version_key, version.title_sv as version_title_sv,
                                    version.title_en as version_title_en, p.period, p.follow_up, p.union_form,
                                    p.union_note, p.lang, p.withdrawn_at, p.withdrawn_why,
                                    changer.name as changed_by_name, p.changed_at,
                                    rights.reached, rights.reached and p.withdrawn_at is null as editable, p.version
                                from %s p
                                join organisation.unit_latest unit on unit.unit_id = p.unit_id
                                join plan.plan_version version on version.id = p.plan_version_id
                                left join organisation.person_name changer on changer.person_id = p.changed_by
                                cross join lateral (select p.unit_id in (
                                    select unit_id from organisation.reach('LOCAL_PLAN_EDIT')) as reached) rights
                                where p.id = :id
                                    and p.unit_id in (select unit_id from organisation.reach('LOCAL_PLAN_READ'))
                                """
                                        .formatted(asOf == null ? NOW : THEN))
                        .param("id", id.value());
        if (asOf != null) {
            sql = sql.param("moment", moment(asOf));
        }
        return sql.query(LocalPlanView.class).optional();
    }

    /**
     * An area that a local plan works with, as its version words it.
     *
     * @param since the day from which it is chosen
     */
    public record ChosenRow(
            AreaId areaId,
            String areaKey,
            @Nullable Integer number,
            String nameSv,
            @Nullable String nameEn,
            String shortNameSv,
            @Nullable String shortNameEn,
            @Nullable String desiredStateSv,
            @Nullable String desiredStateEn,
            LocalDate since) {

        public Text2 name() {
            return new Text2(nameSv, nameEn);
        }

        public Text2 shortName() {
            return new Text2(shortNameSv, shortNameEn);
        }

        public @Nullable Text2 desiredState() {
            return desiredStateSv == null ? null : new Text2(desiredStateSv, desiredStateEn);
        }
    }

    /** The areas of a plan on a day, in the order of the version. */
    public List<ChosenRow> chosen(LocalPlanId plan, LocalDate day) {
        return jdbc.sql(
                        """
                        select edition.area_id, area.key as area_key, edition.number, edition.name_sv,
                            edition.name_en, edition.short_name_sv, edition.short_name_en,
                            edition.desired_state_sv, edition.desired_state_en, lower(chosen.valid) as since
                        from plan.chosen_area chosen
                        join plan.local_plan on local_plan.id = chosen.local_plan_id
                        join plan.area_edition edition on edition.plan_version_id = chosen.plan_version_id
                            and edition.area_id = chosen.area_id
                        join plan.area on area.id = chosen.area_id
                        where chosen.local_plan_id = :plan
                            and chosen.valid @> greatest(cast(:day as date), lower(local_plan.period))
                        order by edition.position
                        """)
                .param("plan", plan.value())
                .param("day", day)
                .query(ChosenRow.class)
                .list();
    }

    /** The local plan of a unit under a version, when the viewer may read it. */
    public Optional<LocalPlanId> of(UnitId unit, PlanVersionId version) {
        return jdbc.sql(
                        """
                        select id from plan.local_plan
                        where unit_id = ? and plan_version_id = ? and withdrawn_at is null
                            and unit_id in (select unit_id from organisation.reach('LOCAL_PLAN_READ'))
                        """)
                .params(unit.value(), version.value())
                .query(UUID.class)
                .optional()
                .map(LocalPlanId::new);
    }

    /** A unit by its name. */
    public record UnitRow(UnitId id, String name) {}

    /** The units whose plans the viewer may write, by name; at most so many. */
    public List<UnitRow> writable(int most) {
        return jdbc.sql(
                        """
                        select unit.unit_id as id, unit.name
                        from organisation.unit_on(platform.today()) unit
                        join organisation.reach('LOCAL_PLAN_EDIT') reach on reach.unit_id = unit.unit_id
                        order by unit.name, unit.unit_id limit ?
                        """)
                .param(most)
                .query(UnitRow.class)
                .list();
    }
}
