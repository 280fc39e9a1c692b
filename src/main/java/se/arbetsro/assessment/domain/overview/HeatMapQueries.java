package se.arbetsro.assessment.domain.overview;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.assessment.RoundId;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.AreaId;

/** Counts the answers of a round that the viewer may see, by who gives them and by area. */
@Component
@Transactional(readOnly = true)
public class HeatMapQueries {

    private final JdbcClient jdbc;

    HeatMapQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Cell(
            UUID unitId,
            String name,
            @Nullable UUID analysisId,
            int expected,
            @Nullable UUID areaId,
            int yes,
            int underWay,
            int notNeeded) {}

    /**
     * The districts of a round, or the units of one district.
     *
     * @param district whose units are wanted; null for all districts
     * @param line the key of the one service line that is wanted; null for all
     * @param moment the state of then; null for now
     */
    public List<HeatRow> rows(
            RoundId round,
            @Nullable UnitId district,
            @Nullable String line,
            @Nullable Instant moment) {
        List<Cell> cells =
                jdbc.sql(
                                """
                                with asked as materialized (
                                    select case when cast(:district as uuid) is null then shown.participant_unit_id
                                            else shown.unit_id end as unit_id,
                                        shown.analysis_id,
                                        case when cast(:line as text) is not null then 1
                                            else greatest(1, cardinality(shown.service_lines)) end as expected
                                    from assessment.analyses_shown(cast(:moment as timestamptz)) shown
                                    where shown.round_id = :round
                                        and (cast(:district as uuid) is null
                                            or shown.participant_unit_id = cast(:district as uuid))
                                        and (cast(:line as text) is null or :line = any (shown.service_lines))
                                ), place as (
                                    select unit_id, sum(expected) as expected,
                                        case when cast(:district as uuid) is not null
                                            then cast(min(cast(analysis_id as text)) as uuid) end as analysis_id
                                    from asked group by unit_id
                                ), tally as (
                                    select asked.unit_id, answer.area_id,
                                        count(*) filter (where answer.need = 'YES') as yes,
                                        count(*) filter (where answer.need = 'UNDER_WAY') as under_way,
                                        count(*) filter (where answer.need = 'NOT_NEEDED') as not_needed
                                    from asked
                                    join assessment.answers_shown(cast(:moment as timestamptz)) answer
                                        on answer.analysis_id = asked.analysis_id
                                    where answer.complete
                                        and (cast(:line as text) is null or answer.service_line = :line)
                                    group by asked.unit_id, answer.area_id
                                )
                                select place.unit_id, unit.name, place.analysis_id, place.expected, tally.area_id,
                                    coalesce(tally.yes, 0) as yes, coalesce(tally.under_way, 0) as under_way,
                                    coalesce(tally.not_needed, 0) as not_needed
                                from place
                                join organisation.unit_latest unit on unit.unit_id = place.unit_id
                                left join tally on tally.unit_id = place.unit_id
                                order by unit.name, place.unit_id
                                """)
                        .param("round", round.value())
                        .param("district", district == null ? null : district.value().toString())
                        .param("line", line)
                        .param("moment", moment == null ? null : moment.atOffset(ZoneOffset.UTC))
                        .query(Cell.class)
                        .list();
        Map<UUID, HeatRow> rows = new LinkedHashMap<>();
        for (Cell cell : cells) {
            HeatRow row = rows.computeIfAbsent(cell.unitId(), _ -> row(cell));
            if (cell.areaId() != null) {
                row.byArea()
                        .put(
                                new AreaId(cell.areaId()),
                                new Tally(
                                        cell.yes(),
                                        cell.underWay(),
                                        cell.notNeeded(),
                                        cell.expected()));
            }
        }
        return List.copyOf(rows.values());
    }

    private static HeatRow row(Cell cell) {
        UUID analysis = cell.analysisId();
        return new HeatRow(
                new UnitId(cell.unitId()),
                cell.name(),
                analysis == null ? null : new AnalysisId(analysis),
                cell.expected(),
                new HashMap<>());
    }
}
