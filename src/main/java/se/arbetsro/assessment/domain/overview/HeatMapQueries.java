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

    /** The choices without their words: what an index holds. */
    private static final String CHOICES_NOW =
            """
            join assessment.answer choice on choice.analysis_id = asked.analysis_id
            """;

    private static final String CHOICES_THEN =
            """
            join assessment.answer_confirmed choice on choice.analysis_id = asked.analysis_id
                and choice.since <= cast(:moment as timestamptz) and choice.until > cast(:moment as timestamptz)
            """;

    /**
     * Who sees which analyses is asked once; the choices are counted in those whose answers show.
     */
    private static final String COUNT =
            """
            with asked as materialized (
                select case when cast(:district as uuid) is null then shown.participant_unit_id
                        else shown.unit_id end as unit_id,
                    shown.analysis_id, shown.answers,
                    case when cast(:line as text) is not null then 1
                        else greatest(1, cardinality(shown.service_lines)) end as expected
                from assessment.analyses_shown(cast(:moment as timestamptz)) shown
                where shown.round_id = :round
                    and (cast(:district as uuid) is null or shown.participant_unit_id = cast(:district as uuid))
                    and (cast(:line as text) is null or :line = any (shown.service_lines))
            ), place as (
                select unit_id, sum(expected) as expected,
                    case when cast(:district as uuid) is not null
                        then cast(min(cast(analysis_id as text)) as uuid) end as analysis_id
                from asked group by unit_id
            ), tally as (
                select asked.unit_id, choice.area_id,
                    count(*) filter (where choice.need = 'YES') as yes,
                    count(*) filter (where choice.need = 'UNDER_WAY') as under_way,
                    count(*) filter (where choice.need = 'NOT_NEEDED') as not_needed
                from asked
                %s
                where asked.answers and choice.complete
                    and (cast(:line as text) is null or choice.service_line = :line)
                group by asked.unit_id, choice.area_id
            )
            select place.unit_id, unit.name, place.analysis_id, place.expected, tally.area_id,
                coalesce(tally.yes, 0) as yes, coalesce(tally.under_way, 0) as under_way,
                coalesce(tally.not_needed, 0) as not_needed
            from place
            cross join lateral (
                select name from organisation.unit_latest where unit_id = place.unit_id limit 1) unit
            left join tally on tally.unit_id = place.unit_id
            order by unit.name, place.unit_id
            """;

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
                jdbc.sql(COUNT.formatted(moment == null ? CHOICES_NOW : CHOICES_THEN))
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
