package se.arbetsro.plan.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.GoalId;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.platform.database.ReferenceData;
import se.arbetsro.platform.search.SearchWords;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.text.Text2;

/** Reads what there is to choose from in forms and filters. */
@Component
@Transactional(readOnly = true)
public class Choices {

    /** More than this no menu should hold; the page of a unit leads to the lists of that unit. */
    static final int NEXT_BELOW = 100;

    private final JdbcClient jdbc;

    private final ReferenceData<Tops, List<UnitChoice>> unitsBelow =
            new ReferenceData<>(500, this::readUnits);
    private final ReferenceData<LocalDate, List<AreaChoice>> areas =
            new ReferenceData<>(50, this::readAreas);
    private final ReferenceData<Boolean, List<LineChoice>> lines =
            new ReferenceData<>(1, _ -> readServiceLines());

    Choices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Tops(List<UUID> units, LocalDate day) {}

    /** A unit to choose, with the one above it. */
    public record UnitChoice(UnitId id, String name, @Nullable UnitId parentId) {}

    /**
     * Where the viewer's reach begins and what is next below; with one chosen, also the way to it
     * and what is next below it. However large the organisation, they are a handful, and never more
     * than {@link #NEXT_BELOW} below one.
     */
    public List<UnitChoice> units(@Nullable UnitId chosen, LocalDate day) {
        List<UUID> tops = tops(Permission.LOCAL_PLAN_READ);
        return chosen == null
                ? unitsBelow.of(new Tops(tops, day))
                : units(tops.toArray(UUID[]::new), chosen, day);
    }

    private List<UnitChoice> readUnits(Tops tops) {
        return List.copyOf(
                jdbc.sql(
                                """
                                select unit_id as id, name, parent_id from (
                                    select unit_id, name, parent_id from organisation.unit_on(:day)
                                    where unit_id = any (:tops)
                                    union
                                    (select unit_id, name, parent_id from organisation.unit_on(:day)
                                    where parent_id = any (:tops)
                                    order by name, unit_id limit :most)) unit
                                order by name collate "sv-SE-x-icu", unit_id
                                """)
                        .param("day", tops.day())
                        .param("tops", tops.units().toArray(UUID[]::new))
                        .param("most", NEXT_BELOW)
                        .query(UnitChoice.class)
                        .list());
    }

    private List<UnitChoice> units(UUID[] tops, UnitId chosen, LocalDate day) {
        return List.copyOf(
                jdbc.sql(
                                """
                                with recursive above (unit_id) as (
                                    select cast(:chosen as uuid)
                                    union
                                    select latest.parent_id from above
                                    join organisation.unit_latest latest on latest.unit_id = above.unit_id
                                    where latest.parent_id is not null
                                ), wanted (unit_id) as (
                                    select * from unnest(cast(:tops as uuid[]))
                                    union
                                    select above.unit_id from above where (
                                        select true from organisation.unit_within within
                                        where within.unit_id = above.unit_id and within.ancestor_id = any (:tops)
                                        limit 1)
                                    union
                                    (select below.unit_id from organisation.unit_on(:day) below
                                    where below.parent_id = :chosen
                                    order by below.name, below.unit_id limit :most)
                                )
                                select unit.unit_id as id, unit.name, unit.parent_id
                                from wanted join organisation.unit_on(:day) unit on unit.unit_id = wanted.unit_id
                                order by unit.name, unit.unit_id
                                """)
                        .param("chosen", chosen.value())
                        .param("day", day)
                        .param("tops", tops)
                        .param("most", NEXT_BELOW)
                        .query(UnitChoice.class)
                        .list());
    }

    /** Where the viewer's roles with the permission begin; of the program itself, the root. */
    private static List<UUID> tops(Permission permission) {
        Viewer viewer = CurrentViewer.get();
        return viewer.grants().stream()
                .filter(grant -> Role.valueOf(grant.role()).may(permission))
                .map(Viewer.Grant::unit)
                .distinct()
                .sorted()
                .toList();
    }

    /** The units whose plans the viewer may write, by name; at most so many. */
    public List<UnitChoice> writable(int most) {
        return jdbc.sql(
                        """
                        select unit.unit_id as id, unit.name, unit.parent_id
                        from organisation.unit_on(platform.today()) unit
                        where unit.unit_id in (select unit_id from organisation.reach('LOCAL_PLAN_EDIT'))
                        order by unit.name, unit.unit_id limit ?
                        """)
                .param(most)
                .query(UnitChoice.class)
                .list();
    }

    /** A line of work. */
    public record LineChoice(String key, String nameSv, @Nullable String nameEn, String shortName) {

        public Text2 name() {
            return new Text2(nameSv, nameEn);
        }
    }

    public List<LineChoice> serviceLines() {
        return lines.of(true);
    }

    private List<LineChoice> readServiceLines() {
        return jdbc.sql(
                        """
                        select key, name_sv, name_en, short_name from organisation.service_line_name
                        order by rank
                        """)
                .query(LineChoice.class)
                .list();
    }

    /** Whether the viewer may write the plans of more units than so many, closed ones included. */
    public boolean writableBeyond(int most) {
        return jdbc.sql(
                                """
                                select count(*) from (
                                    select from organisation.unit_within where ancestor_id = any (:tops) limit :more) counted
                                """)
                        .param("tops", tops(Permission.LOCAL_PLAN_EDIT).toArray(UUID[]::new))
                        .param("more", most + 1)
                        .query(Integer.class)
                        .single()
                > most;
    }

    /** A unit whose plans the viewer may write, with the name of the one above it. */
    public record WritableUnit(UnitId id, String name, @Nullable String above) {}

    private static final String WRITABLE =
            """
            select unit.unit_id as id, unit.name, above.name as above
            from organisation.unit_on(platform.today()) unit
            left join organisation.unit_latest above on above.unit_id = unit.parent_id
            where (select true from organisation.unit_within within
                    where within.unit_id = unit.unit_id and within.ancestor_id = any (:tops) limit 1)
            """;

    /** One by its id; empty when the viewer may not write its plans. */
    public List<WritableUnit> writable(UnitId unit) {
        return jdbc.sql(WRITABLE + "and unit.unit_id = :unit")
                .param("tops", tops(Permission.LOCAL_PLAN_EDIT).toArray(UUID[]::new))
                .param("unit", unit.value())
                .query(WritableUnit.class)
                .list();
    }

    /** Those with a part of a name, that name itself first. */
    public List<WritableUnit> writableNamed(String part, int most) {
        return jdbc.sql(
                        WRITABLE
                                + """
                                and unit.name ilike :like
                                order by lower(unit.name) <> lower(:part), unit.name, unit.unit_id limit :most
                                """)
                .param("tops", tops(Permission.LOCAL_PLAN_EDIT).toArray(UUID[]::new))
                .param("part", part)
                .param("like", new SearchWords(part).like())
                .param("most", most)
                .query(WritableUnit.class)
                .list();
    }

    /** The one unit whose plans the viewer may write; empty when there are more, or none. */
    public Optional<UnitChoice> onlyWritable() {
        // Of many, two by name are sought among all.
        if (writableBeyond(NEXT_BELOW)) {
            return Optional.empty();
        }
        List<UnitChoice> units = writable(2);
        return units.size() == 1 ? Optional.of(units.getFirst()) : Optional.empty();
    }

    /** An area of a version. */
    public record AreaChoice(
            PlanVersionId versionId,
            String versionKey,
            AreaId areaId,
            String areaKey,
            @Nullable Integer number,
            String nameSv,
            @Nullable String nameEn) {

        public Text2 name() {
            return new Text2(nameSv, nameEn);
        }

        /** How a form or an address says which it is. */
        public String written() {
            return versionKey + "/" + areaKey;
        }
    }

    /**
     * The areas of the versions that had come by a day, the newest version first. They are the same
     * for everyone, so that this needs no viewer and no transaction of its own.
     */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public List<AreaChoice> areas(LocalDate day) {
        return areas.of(day);
    }

    private List<AreaChoice> readAreas(LocalDate day) {
        return List.copyOf(
                jdbc.sql(
                                """
                                select area.plan_version_id as version_id, area.version_key, area.area_id, area.area_key,
                                    area.number, area.short_name_sv as name_sv, area.short_name_en as name_en
                                from plan.areas_of_versions area
                                join plan.versions version on version.plan_version_id = area.plan_version_id
                                where coalesce(lower(version.used), version.dated, :day) <= :day
                                order by coalesce(lower(version.used), version.dated) desc nulls first, area.position
                                """)
                        .param("day", day)
                        .query(AreaChoice.class)
                        .list());
    }

    /**
     * The versions to whose areas new goals and activities belong: those in use, and those with a
     * local plan that runs and that the viewer may write.
     */
    public Set<PlanVersionId> versionsForNew(LocalDate day) {
        return jdbc
                .sql(
                        """
                        select plan_version_id from plan.versions where used @> cast(:day as date)
                        union
                        select plan_version_id from plan.local_plans
                        where not withdrawn and period @> cast(:day as date)
                            and unit_id in (select unit_id from organisation.reach('LOCAL_PLAN_EDIT'))
                        """)
                .param("day", day)
                .query(UUID.class)
                .list()
                .stream()
                .map(PlanVersionId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Someone who may answer for something. */
    public record PersonChoice(PersonId id, String name) {}

    /** Those employed in a unit or with a role over it, by name; no protected identities. */
    public List<PersonChoice> people(UnitId unit) {
        return jdbc.sql(
                        """
                        select distinct person.person_id as id, person.name
                        from organisation.person_name person
                        where person.name is not null and person.person_id in (
                            select person_id from organisation.employment_on(platform.today())
                            where unit_id = :unit
                            union
                            select person_id from organisation.role_on(platform.today())
                            where unit_id = :unit
                            union
                            select platform.viewer())
                        order by person.name, person.person_id
                        """)
                .param("unit", unit.value())
                .query(PersonChoice.class)
                .list();
    }

    /** A goal that an activity may serve. */
    public record GoalChoice(
            GoalId id, String what, @Nullable Integer areaNumber, String unitName) {}

    /** The goals on the way of a unit and of those above it, as far as the viewer may see. */
    public List<GoalChoice> goals(UnitId unit) {
        return jdbc.sql(
                        """
                        select goal.goal_id as id, goal.what, area.number as area_number, unit.name as unit_name
                        from plan.goals goal
                        join plan.areas_of_versions area on area.plan_version_id = goal.plan_version_id
                            and area.area_id = goal.area_id
                        join organisation.unit_latest unit on unit.unit_id = goal.unit_id
                        where goal.status = 'OPEN'
                            and goal.unit_id in (
                                select ancestor_id from organisation.unit_within where unit_id = :unit)
                            and goal.unit_id in (select unit_id from organisation.reach('LOCAL_PLAN_READ'))
                        order by area.position, goal.by_when, goal.goal_id limit 100
                        """)
                .param("unit", unit.value())
                .query(GoalChoice.class)
                .list();
    }
}
