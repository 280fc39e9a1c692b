package se.arbetsro.report.domain.sheet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.figure.Figures;
import se.arbetsro.indicator.figure.Series;
import se.arbetsro.indicator.figure.Wording;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.text.Messages;
import se.arbetsro.platform.web.Municipality;

/** Reads what a unit works with, for whoever may see its plan. */
@Component
@Transactional(readOnly = true)
public class SheetReading {

    /** Figures that find room on the page. */
    private static final int FIGURES = 8;

    /** Activities that are read; the page says how many more of each sort there are. */
    private static final int ACTIVITIES = 400;

    private final JdbcClient jdbc;
    private final Figures figures;
    private final Messages messages;
    private final Access access;
    private final Municipality municipality;
    private final Clock clock;

    SheetReading(
            JdbcClient jdbc,
            Figures figures,
            Messages messages,
            Access access,
            Municipality municipality,
            Clock clock) {
        this.jdbc = jdbc;
        this.figures = figures;
        this.messages = messages;
        this.access = access;
        this.municipality = municipality;
        this.clock = clock;
    }

    private record VersionRow(UUID id, String titleSv, @Nullable String titleEn) {}

    private record ChoiceRow(
            UUID unitId, String unit, UUID areaId, String nameSv, @Nullable String nameEn) {}

    /**
     * @param since from which day on what is done is told
     * @return empty for a unit whose plan the viewer may not see
     */
    public Optional<UnitSheet> of(UnitId unit, LocalDate since, Language language) {
        LocalDate today = LocalDate.now(clock);
        Optional<String> named =
                jdbc.sql("select name from organisation.unit_latest where unit_id = ?")
                        .param(unit.value())
                        .query(String.class)
                        .optional();
        if (named.isEmpty() || !access.may(Permission.LOCAL_PLAN_READ, unit)) {
            return Optional.empty();
        }
        VersionRow version = version(unit, today).orElse(null);
        List<ChoiceRow> chosen = version == null ? List.of() : chosen(unit, version.id(), today);
        boolean own = chosen.isEmpty() || chosen.getFirst().unitId().equals(unit.value());
        return Optional.of(
                new UnitSheet(
                        named.get(),
                        version == null ? null : in(language, version.titleSv(), version.titleEn()),
                        chosen.stream()
                                .map(one -> in(language, one.nameSv(), one.nameEn()))
                                .toList(),
                        own ? null : chosen.getFirst().unit(),
                        version == null ? List.of() : goals(unit, version.id(), today),
                        version == null ? List.of() : activities(unit, version.id(), today, since),
                        figures(unit, chosen, today, language),
                        today,
                        since,
                        municipality.sample()));
    }

    private static String in(Language language, String sv, @Nullable String en) {
        return language == Language.EN && en != null ? en : sv;
    }

    /** Of several in use the one that the unit has a plan or work under, or else the latest. */
    private Optional<VersionRow> version(UnitId unit, LocalDate day) {
        return jdbc.sql(
                        """
                        select plan_version_id as id, title_sv, title_en from plan.versions
                        where used @> cast(:day as date)
                        order by exists (select from plan.local_plans own
                                where own.plan_version_id = versions.plan_version_id
                                    and own.unit_id = :unit and not own.withdrawn) desc,
                            exists (select from plan.activities activity
                                where activity.plan_version_id = versions.plan_version_id
                                    and activity.unit_id = :unit) desc,
                            lower(used) desc
                        limit 1
                        """)
                .param("unit", unit.value())
                .param("day", day)
                .query(VersionRow.class)
                .optional();
    }

    /** The areas of the unit; without any, those of the nearest above that has chosen. */
    private List<ChoiceRow> chosen(UnitId unit, UUID version, LocalDate day) {
        List<ChoiceRow> all =
                jdbc.sql(
                                """
                                with recursive above (unit_id, distance) as (
                                    select cast(:unit as uuid), 0
                                    union all
                                    select parent.parent_id, above.distance + 1 from above
                                    join organisation.unit_on(:day) parent on parent.unit_id = above.unit_id
                                    where parent.parent_id is not null
                                )
                                select chosen.unit_id, unit.name as unit, area.area_id, area.name_sv, area.name_en
                                from above
                                join plan.chosen_areas chosen on chosen.unit_id = above.unit_id
                                    and chosen.plan_version_id = :version
                                    and chosen.valid @> cast(:day as date)
                                join plan.areas_of_versions area on area.area_id = chosen.area_id
                                    and area.plan_version_id = chosen.plan_version_id
                                join organisation.unit_latest unit on unit.unit_id = chosen.unit_id
                                where chosen.unit_id in (
                                    select unit_id from organisation.reach('LOCAL_PLAN_READ'))
                                    or chosen.unit_id <> :unit
                                order by above.distance, area.position
                                """)
                        .param("unit", unit.value())
                        .param("day", day)
                        .param("version", version)
                        .query(ChoiceRow.class)
                        .list();
        return all.stream().filter(one -> one.unitId().equals(all.getFirst().unitId())).toList();
    }

    private List<UnitSheet.Goal> goals(UnitId unit, UUID version, LocalDate day) {
        return jdbc.sql(
                        """
                        select goal.what, goal.by_when,
                            case when goal.status <> 'OPEN' then goal.status
                                when goal.by_when < :day then 'OVERDUE' else 'OPEN' end as state
                        from plan.goals goal
                        where goal.unit_id = :unit and goal.plan_version_id = :version
                            and goal.status <> 'WITHDRAWN'
                        order by goal.status <> 'OPEN',
                            case when goal.status = 'OPEN' then goal.by_when end,
                            goal.by_when desc, goal.what
                        limit 20
                        """)
                .param("unit", unit.value())
                .param("version", version)
                .param("day", day)
                .query(UnitSheet.Goal.class)
                .list();
    }

    private List<UnitSheet.Activity> activities(
            UnitId unit, UUID version, LocalDate day, LocalDate since) {
        return jdbc.sql(
                        """
                        select activity.title, activity.responsible_role as role, person.name as person,
                            activity.due_on,
                            case when activity.status = 'DONE' then 'DONE'
                                when activity.due_on < :day then 'LATE'
                                when activity.status = 'UNDER_WAY' then 'UNDER_WAY'
                                else 'NEXT' end as state
                        from organisation.unit_within within
                        join plan.activities activity on activity.unit_id = within.unit_id
                        left join organisation.person_name person
                            on person.person_id = activity.responsible_person
                        where within.ancestor_id = :unit and activity.plan_version_id = :version
                            and activity.status <> 'CANCELLED'
                            and (activity.status <> 'DONE' or activity.status_at >= :since)
                        order by activity.due_on, activity.title, activity.activity_id limit :most
                        """)
                .param("unit", unit.value())
                .param("version", version)
                .param("day", day)
                .param("since", since.atStartOfDay(clock.getZone()).toOffsetDateTime())
                .param("most", ACTIVITIES)
                .query(UnitSheet.Activity.class)
                .list();
    }

    /** As the figures' own rules let them be told; the municipality's where the unit has none. */
    private List<UnitSheet.Figure> figures(
            UnitId unit, List<ChoiceRow> chosen, LocalDate day, Language language) {
        if (chosen.isEmpty() || !Access.may(CurrentViewer.get(), Permission.INDICATOR_READ)) {
            return List.of();
        }
        List<IndicatorKey> keys =
                jdbc
                        .sql(
                                """
                                select distinct indicator from plan.indicators_of_areas
                                where area_id = any(:areas) order by indicator
                                """)
                        .param("areas", chosen.stream().map(ChoiceRow::areaId).toArray(UUID[]::new))
                        .query(String.class)
                        .list()
                        .stream()
                        .filter(IndicatorKey::isKey)
                        .map(IndicatorKey::of)
                        .toList();
        UnitId all =
                new UnitId(
                        jdbc.sql(
                                        """
                                        select unit_id from organisation.unit_latest
                                        where parent_id is null and kind = 'municipality' limit 1
                                        """)
                                .query(UUID.class)
                                .single());
        List<UnitSheet.Figure> found = new ArrayList<>();
        List<Figures.OfIndicator> own = figures.of(keys, unit, day);
        List<Figures.OfIndicator> common = unit.equals(all) ? own : figures.of(keys, all, day);
        for (int i = 0; i < own.size() && found.size() < FIGURES; i++) {
            Series series = own.get(i).current();
            boolean ofAll = series.latest().isEmpty() && i < common.size();
            Series told = ofAll ? common.get(i).current() : series;
            if (told.latest().isPresent()) {
                found.add(figure(told, ofAll && !unit.equals(all), language));
            }
        }
        return found;
    }

    private UnitSheet.Figure figure(Series series, boolean ofAll, Language language) {
        Wording wording = new Wording(messages, language);
        return new UnitSheet.Figure(
                series.definition().name().in(language),
                wording.latest(series),
                series.lastTarget()
                        .map(target -> wording.target(series.definition(), target))
                        .orElse(null),
                ofAll);
    }
}
