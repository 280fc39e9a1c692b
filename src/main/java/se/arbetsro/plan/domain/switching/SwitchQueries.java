package se.arbetsro.plan.domain.switching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.LocalPlanId;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.plan.domain.local.LocalPlanQueries;
import se.arbetsro.plan.domain.local.LocalPlanView;
import se.arbetsro.plan.domain.version.Weight;

/** Reads what a change of version is about, and its draft. */
@Component
@Transactional(readOnly = true)
public class SwitchQueries {

    private final JdbcClient jdbc;

    SwitchQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A goal on the way or an open activity that serves none of them.
     *
     * @param goal whether it is a goal
     * @param due by when it is to be reached or done
     * @param followers open activities that serve the goal and share its fate
     */
    public record Item(
            UUID id,
            boolean goal,
            String title,
            String lang,
            String unitName,
            LocalDate due,
            AreaId areaId,
            @Nullable Integer areaNumber,
            String areaNameSv,
            @Nullable String areaNameEn,
            int followers) {}

    private static final String OPEN = "status in ('PROPOSED', 'DECIDED', 'UNDER_WAY')";

    /**
     * Goals first, each kind area by area. Also those of units that no plan of their own governs.
     */
    public List<Item> items(LocalPlanView plan) {
        return jdbc.sql(
                        """
                        select item.id, item.goal, item.title, item.lang, unit.name as unit_name, item.due,
                            item.area_id, edition.number as area_number, edition.short_name_sv as area_name_sv,
                            edition.short_name_en as area_name_en, item.followers
                        from (
                            select goal.id, true as goal, goal.what as title, goal.lang, goal.unit_id,
                                goal.by_when as due, goal.area_id, (
                                    select count(*) from plan.activity a
                                    where a.goal_id = goal.id and a.%1$s) as followers
                            from plan.goal
                            where goal.local_plan_id = :plan and goal.plan_version_id = :version
                                and goal.status = 'OPEN'
                            union all
                            select a.id, false, a.title, a.lang, a.unit_id, a.due_on, a.area_id, 0
                            from organisation.unit_within below
                            join plan.activity a on a.unit_id = below.unit_id and a.plan_version_id = :version
                                and a.%1$s and not a.city_wide
                            where below.ancestor_id = :unit
                                and not exists (
                                    select from plan.goal
                                    where goal.id = a.goal_id and goal.status = 'OPEN'
                                        and goal.plan_version_id = :version)
                                and not exists (
                                    select from plan.local_plan own
                                    join organisation.unit_within within on within.ancestor_id = own.unit_id
                                    join organisation.unit_within inner_unit on inner_unit.unit_id = own.unit_id
                                    where within.unit_id = a.unit_id and inner_unit.ancestor_id = :unit
                                        and own.unit_id <> :unit and own.plan_version_id = :version
                                        and own.withdrawn_at is null)) item
                        join organisation.unit_latest unit on unit.unit_id = item.unit_id
                        join plan.area_edition edition on edition.plan_version_id = :version
                            and edition.area_id = item.area_id
                        order by item.goal desc, edition.position, item.due, item.id
                        """
                                .formatted(OPEN))
                .param("plan", plan.id().value())
                .param("version", plan.planVersionId().value())
                .param("unit", plan.unitId().value())
                .query(Item.class)
                .list();
    }

    private record Way(AreaId fromArea, AreaId toArea, Weight weight) {}

    /**
     * By the lineage, where each area of a version goes in another, the heaviest way first. An area
     * that lives on as itself and has no line goes to itself.
     */
    public Map<AreaId, List<AreaId>> ways(PlanVersionId from, PlanVersionId to) {
        Map<AreaId, List<AreaId>> ways = new HashMap<>();
        for (Way way : read(from, to)) {
            ways.computeIfAbsent(way.fromArea(), _ -> new ArrayList<>()).add(way.toArea());
        }
        return ways;
    }

    /** Where the lineage alone decides: one main way, or a single way of any weight. */
    public Map<AreaId, AreaId> proposed(PlanVersionId from, PlanVersionId to) {
        Map<AreaId, List<Way>> ways = new HashMap<>();
        read(from, to)
                .forEach(way ->
                        ways.computeIfAbsent(way.fromArea(), _ -> new ArrayList<>()).add(way));
        Map<AreaId, AreaId> proposed = new HashMap<>();
        ways.forEach((area, all) -> {
            List<Way> main = all.stream().filter(way -> way.weight() == Weight.MAIN).toList();
            List<Way> heaviest = main.isEmpty() ? all : main;
            if (heaviest.size() == 1) {
                proposed.put(area, heaviest.getFirst().toArea());
            }
        });
        return proposed;
    }

    private List<Way> read(PlanVersionId from, PlanVersionId to) {
        return jdbc.sql(
                        """
                        select from_area_id as from_area, to_area_id as to_area, weight
                        from plan.area_lineage
                        where from_version_id = :from and to_version_id = :to
                        union all
                        select same.area_id, same.area_id, 'MAIN'
                        from plan.area_edition same
                        join plan.area_edition there on there.area_id = same.area_id
                            and there.plan_version_id = :to
                        where same.plan_version_id = :from and not exists (
                            select from plan.area_lineage line
                            where line.from_version_id = :from and line.to_version_id = :to
                                and line.from_area_id = same.area_id)
                        order by weight, from_area, to_area
                        """)
                .param("from", from.value())
                .param("to", to.value())
                .query(Way.class)
                .list();
    }

    /**
     * A change that was begun.
     *
     * @param newPlanId the plan that came of it; null while it is a draft
     */
    public record SwitchRow(
            LocalPlanId localPlanId,
            PlanVersionId toVersionId,
            @Nullable String why,
            @Nullable LocalPlanId newPlanId,
            long version) {}

    public Optional<SwitchRow> of(LocalPlanId plan) {
        return jdbc.sql(
                        """
                        select local_plan_id, to_version_id, why, new_plan_id, version
                        from plan.version_switch where local_plan_id = ?
                        """)
                .param(plan.value())
                .query(SwitchRow.class)
                .optional();
    }

    private record ChoiceRow(UUID objectId, Fate fate, @Nullable AreaId areaId) {}

    /** What was chosen in the draft, thing by thing. */
    public Map<UUID, Choice> choices(LocalPlanId plan) {
        Map<UUID, Choice> choices = new HashMap<>();
        jdbc.sql(
                        "select object_id, fate, area_id from plan.version_switch_choice where local_plan_id = ?")
                .param(plan.value())
                .query(ChoiceRow.class)
                .list()
                .forEach(row -> choices.put(row.objectId(), new Choice(row.fate(), row.areaId())));
        return choices;
    }

    /** A local plan that can go over to a newer version in force. */
    public record Due(LocalPlanId id, String unitName, String versionKey) {}

    /**
     * Plans of the units where the viewer's right to write plans begins, of a version older than
     * the newest in force on a day, which still hold or have open goals and have not gone over.
     */
    public List<Due> due(LocalDate day) {
        UUID[] tops = LocalPlanQueries.tops();
        return jdbc.sql(
                        """
                        select p.id, unit.name as unit_name, target.key as version_key
                        from (
                            select id, key, lower(used) as since from plan.plan_version
                            where used @> cast(:day as date)
                            order by lower(used) desc, key limit 1) target
                        join plan.plan_version version on lower(version.used) < target.since
                        join plan.local_plan p on p.plan_version_id = version.id
                        join organisation.unit_on(:day) unit on unit.unit_id = p.unit_id
                        where p.unit_id = any (:tops) and p.withdrawn_at is null
                            and (p.period @> cast(:day as date) or exists (
                                select from plan.goal where goal.local_plan_id = p.id
                                    and goal.plan_version_id = p.plan_version_id and goal.status = 'OPEN'))
                            and not exists (select from plan.version_switch done
                                where done.local_plan_id = p.id and done.new_plan_id is not null)
                            and not exists (select from plan.local_plan newer
                                where newer.unit_id = p.unit_id and newer.plan_version_id = target.id
                                    and newer.withdrawn_at is null)
                        order by unit.name, p.id
                        """)
                .param("day", day)
                .param("tops", tops)
                .query(Due.class)
                .list();
    }

    /**
     * A local plan of an earlier version that still holds or has something open.
     *
     * @param begun whether a draft of its change is there
     */
    public record Waiting(
            LocalPlanId id,
            UnitId unitId,
            String unitName,
            String versionKey,
            int openGoals,
            int openActivities,
            boolean begun,
            @Nullable LocalPlanId newPlanId) {}

    /** Those of other versions within reach, with what is open in them, by version and unit. */
    public List<Waiting> waiting(PlanVersionId to, LocalDate day) {
        return jdbc.sql(
                        """
                        select * from (
                            select p.id, p.unit_id, unit.name as unit_name, version.key as version_key,
                                (select count(*) from plan.goal where goal.local_plan_id = p.id
                                    and goal.plan_version_id = p.plan_version_id
                                    and goal.status = 'OPEN') as open_goals,
                                (select count(*) from plan.activity a where a.unit_id = p.unit_id
                                    and a.plan_version_id = p.plan_version_id and a.%s) as open_activities,
                                begun.local_plan_id is not null as begun, begun.new_plan_id,
                                p.period @> cast(:day as date) as holds
                            from plan.local_plan p
                            join organisation.reach('LOCAL_PLAN_READ') reach on reach.unit_id = p.unit_id
                            join organisation.unit_latest unit on unit.unit_id = p.unit_id
                            join plan.plan_version version on version.id = p.plan_version_id
                            left join plan.version_switch begun on begun.local_plan_id = p.id
                            where p.plan_version_id <> :to and p.withdrawn_at is null) told
                        where open_goals > 0 or open_activities > 0 or holds or begun
                        order by version_key desc, unit_name, id limit 500
                        """
                                .formatted(OPEN))
                .param("to", to.value())
                .param("day", day)
                .query(Waiting.class)
                .list();
    }
}
