package se.arbetsro.assessment.domain.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.assessment.RoundId;
import se.arbetsro.assessment.domain.answer.Need;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.AreaId;
import se.arbetsro.platform.text.Text2;

/**
 * Lays a round beside an earlier one. Units are matched with those that they took over from, areas
 * with those that became them; where several answers meet, the strongest need counts. Only
 * confirmed analyses are compared: in a draft everything would seem gone.
 */
@Component
@Transactional(readOnly = true)
public class ChangeQueries {

    private final JdbcClient jdbc;

    ChangeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param district whose units are compared; null compares districts
     * @param moment the state of then; null for now
     */
    public List<Change> between(
            RoundId earlier, RoundId round, @Nullable UnitId district, @Nullable Instant moment) {
        return jdbc.sql(
                        """
                        with version as (
                            select plan_version_id from assessment.rounds where round_id = :round
                        ), place as materialized (
                            select distinct case when cast(:district as uuid) is null then participant_unit_id
                                else unit_id end as unit_id
                            from assessment.analyses_shown(cast(:moment as timestamptz))
                            where round_id = :round and state = 'CONFIRMED'
                                and (cast(:district as uuid) is null or participant_unit_id = cast(:district as uuid))
                        ), given as materialized (
                            select round_id, case when cast(:district as uuid) is null then participant_unit_id
                                    else unit_id end as unit_id,
                                area_id, service_line, plan_version_id,
                                case need when 'YES' then 3 when 'UNDER_WAY' then 2 when 'NOT_NEEDED' then 1 end as need
                            from assessment.answers_shown(cast(:moment as timestamptz))
                            where round_id in (:round, :earlier) and state = 'CONFIRMED' and complete
                        ), now as (
                            select given.unit_id, given.area_id, given.service_line, max(given.need) as need
                            from given join place on place.unit_id = given.unit_id
                            where given.round_id = :round
                            group by given.unit_id, given.area_id, given.service_line
                        ), lead as (
                            select became.from_area_id, became.to_area_id
                            from version
                            join plan.areas_of_versions offered on offered.plan_version_id = version.plan_version_id
                            join assessment.area_became became on became.to_area_id = offered.area_id and became.main
                            where became.from_area_id = became.to_area_id or not exists (
                                select from plan.areas_of_versions still
                                where still.plan_version_id = version.plan_version_id
                                    and still.area_id = became.from_area_id)
                        ), origin as materialized (
                            select given.*, place.unit_id as place_id
                            from given
                            join place on exists (
                                select from organisation.unit_within within
                                where (within.ancestor_id = place.unit_id and within.unit_id = given.unit_id)
                                    or (cast(:district as uuid) is not null and within.ancestor_id = given.unit_id
                                        and within.unit_id = place.unit_id))
                            where given.round_id = :earlier
                        ), before as (
                            select origin.place_id as unit_id, coalesce(lead.to_area_id, origin.area_id) as area_id,
                                origin.service_line, max(origin.need) as need,
                                string_agg(distinct case when origin.unit_id <> origin.place_id then unit.name end, ', '
                                    ) as units,
                                string_agg(distinct case when lead.to_area_id <> origin.area_id
                                    then called.short_name_sv end, ', ') as areas
                            from origin
                            left join lead on lead.from_area_id = origin.area_id
                            join organisation.unit_latest unit on unit.unit_id = origin.unit_id
                            join plan.areas_of_versions called
                                on called.plan_version_id = origin.plan_version_id and called.area_id = origin.area_id
                            group by origin.place_id, coalesce(lead.to_area_id, origin.area_id), origin.service_line
                        ), paired as (
                            select coalesce(now.unit_id, before.unit_id) as unit_id,
                                coalesce(now.area_id, before.area_id) as area_id,
                                coalesce(now.service_line, before.service_line) as service_line,
                                before.need as before, now.need as now,
                                concat_ws(' · ', before.units, before.areas) as elsewhere
                            from now
                            full join before on before.unit_id = now.unit_id and before.area_id = now.area_id
                                and coalesce(before.service_line, '') = coalesce(now.service_line, '')
                        )
                        select paired.*, unit.name as unit_name, area.name_sv as area_sv, area.name_en as area_en
                        from paired
                        join organisation.unit_latest unit on unit.unit_id = paired.unit_id
                        join plan.areas area on area.area_id = paired.area_id
                        cross join version
                        left join plan.areas_of_versions edition on edition.plan_version_id = version.plan_version_id
                            and edition.area_id = paired.area_id
                        left join organisation.service_line_name line on line.key = paired.service_line
                        order by unit.name, paired.unit_id, edition.position nulls last, area.name_sv, line.rank
                        """)
                .param("earlier", earlier.value())
                .param("round", round.value())
                .param("district", district == null ? null : district.value().toString())
                .param("moment", moment == null ? null : moment.atOffset(ZoneOffset.UTC))
                .query((row, _) -> change(row))
                .list();
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("unit_name"),
                new AreaId(row.getObject("area_id", UUID.class)),
                new Text2(row.getString("area_sv"), row.getString("area_en")),
                row.getString("service_line"),
                need(row.getObject("before", Integer.class)),
                need(row.getObject("now", Integer.class)),
                row.getString("elsewhere"));
    }

    private static @Nullable Need need(@Nullable Integer strength) {
        return switch (strength) {
            case null -> null;
            case 3 -> Need.YES;
            case 2 -> Need.UNDER_WAY;
            default -> Need.NOT_NEEDED;
        };
    }
}
