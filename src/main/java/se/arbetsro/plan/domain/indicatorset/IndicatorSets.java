package se.arbetsro.plan.domain.indicatorset;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.plan.domain.indicatorset.IndicatorSet.Followed;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.text.Text2;

/** Reads and chooses by which indicators a version of the plan is followed, year by year. */
@Component
public class IndicatorSets {

    private final JdbcClient jdbc;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    IndicatorSets(JdbcClient jdbc, Access access, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    private record Said(int fromYear, String[] indicators, long version) {}

    /** The set of a year; where nothing was said for it, the one before it. */
    @Transactional(readOnly = true)
    public IndicatorSet of(PlanVersionId version, int year) {
        List<Said> said = said(version);
        Map<String, Followed> known = known(version);
        Said now = inForce(said, year).orElse(null);
        List<Followed> chosen = chosen(known, now);
        Optional<Said> earlier = inForce(said, year - 1);
        return new IndicatorSet(
                year,
                now == null ? null : now.fromYear(),
                chosen,
                earlier.map(one -> chosen(known, one)).orElse(chosen),
                now != null && now.fromYear() == year ? now.version() : 0);
    }

    private static Optional<Said> inForce(List<Said> said, int year) {
        return said.stream().filter(one -> one.fromYear() <= year).reduce((_, later) -> later);
    }

    /** All that follow an area where nothing was said. */
    private static List<Followed> chosen(Map<String, Followed> known, @Nullable Said said) {
        if (said == null) {
            return known.values().stream().filter(one -> !one.areas().isEmpty()).toList();
        }
        List<String> keys = List.of(said.indicators());
        return known.values().stream().filter(one -> keys.contains(one.key())).toList();
    }

    private List<Said> said(PlanVersionId version) {
        return jdbc.sql(
                        """
                        select years.from_year, years.indicators, held.version
                        from plan.indicators_of_years years
                        join plan.indicator_set held on held.plan_version_id = years.plan_version_id
                            and held.year = years.from_year
                        where years.plan_version_id = ? order by years.from_year
                        """)
                .param(version.value())
                .query((row, _) ->
                        new Said(
                                row.getInt("from_year"),
                                (String[]) row.getArray("indicators").getArray(),
                                row.getLong("version")))
                .list();
    }

    /** Every indicator with the areas of the version that it follows, by place. */
    @Transactional(readOnly = true)
    public List<Followed> all(PlanVersionId version) {
        return List.copyOf(known(version).values());
    }

    private Map<String, Followed> known(PlanVersionId version) {
        Map<String, Followed> known = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select latest.key, latest.name_sv, latest.name_en,
                            area.short_name_sv, area.short_name_en
                        from indicator.indicator_latest latest
                        left join (
                            plan.area_indicator followed
                            join plan.area_edition area on area.area_id = followed.area_id
                                and area.plan_version_id = ?)
                            on followed.indicator = latest.key
                        order by latest.position, latest.key, area.position
                        """)
                .param(version.value())
                .query((row, _) -> {
                    Text2 name = new Text2(row.getString("name_sv"), row.getString("name_en"));
                    Followed one =
                            known.computeIfAbsent(
                                    row.getString("key"),
                                    key -> new Followed(key, name, new java.util.ArrayList<>()));
                    if (row.getString("short_name_sv") != null) {
                        one.areas()
                                .add(
                                        new Text2(
                                                row.getString("short_name_sv"),
                                                row.getString("short_name_en")));
                    }
                    return one;
                })
                .list();
        return known;
    }

    /** The years that something has been said for, with this one and the next, latest first. */
    @Transactional(readOnly = true)
    public List<Integer> years(PlanVersionId version, LocalDate today) {
        TreeSet<Integer> years = new TreeSet<>(List.of(today.getYear(), today.getYear() + 1));
        said(version).forEach(one -> years.add(one.fromYear()));
        return List.copyOf(years.descendingSet());
    }

    /**
     * Chooses what the plan is followed by from a year on, until something else is said for a later
     * one.
     *
     * @param seen the version of the set of that year that the writer saw; 0 when there was none
     * @throws SetChanged when another holds now
     */
    @Transactional
    public void choose(PlanVersionId version, int year, long seen, Collection<String> indicators) {
        access.requireEverywhere(Permission.PLAN_EDIT);
        IndicatorSet before = of(version, year);
        int written =
                jdbc.sql(
                                """
                                insert into plan.indicator_set as held
                                    (plan_version_id, year, changed_at, changed_by, version)
                                values (:plan, :year, :at, platform.viewer(), 1)
                                on conflict (plan_version_id, year) do update set
                                    changed_at = excluded.changed_at, changed_by = excluded.changed_by,
                                    version = held.version + 1
                                where held.version = :seen
                                """)
                        .param("plan", version.value())
                        .param("year", year)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("seen", seen)
                        .update();
        if (written == 0) {
            throw new SetChanged();
        }
        jdbc.sql("delete from plan.indicator_choice where plan_version_id = :plan and year = :year")
                .param("plan", version.value())
                .param("year", year)
                .update();
        jdbc.sql(
                        """
                        insert into plan.indicator_choice (plan_version_id, year, indicator)
                        select distinct cast(:plan as uuid), cast(:year as int), key from unnest(:keys) key
                        """)
                .param("plan", version.value())
                .param("year", year)
                .param("keys", indicators.toArray(String[]::new))
                .update();
        audit.record(
                new Act(
                                "indicatorSet.chosen",
                                "indicatorSet",
                                version.value() + "/" + year,
                                null,
                                List.of())
                        .with("year", null, year)
                        .with(
                                "indicators",
                                before.chosen().size(),
                                new TreeSet<>(indicators).size()));
    }

    /** By which indicators the plan is followed in a year, as somebody has said. */
    public record OfYear(int year, List<String> indicators) {}

    /** The set of the version in use on a day; empty where nothing has been said of its year. */
    @Transactional(readOnly = true)
    public Optional<OfYear> inUse(LocalDate day) {
        return jdbc.sql(
                        """
                        select years.indicators
                        from plan.indicators_of_years years
                        where years.plan_version_id = (
                                select id from plan.plan_version version where version.used @> :day
                                order by coalesce(lower(version.used), version.dated) desc, version.key limit 1)
                            and years.from_year <= :year
                            and (years.until_year is null or years.until_year > :year)
                        """)
                .param("day", day)
                .param("year", day.getYear())
                .query((row, _) ->
                        new OfYear(
                                day.getYear(),
                                List.of((String[]) row.getArray("indicators").getArray())))
                .optional();
    }
}
