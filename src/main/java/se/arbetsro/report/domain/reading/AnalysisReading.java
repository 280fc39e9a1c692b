package se.arbetsro.report.domain.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.report.domain.contents.Contents;

/**
 * Reads for a report what local analysis has given. A report is read by many when it is frozen, so
 * only confirmed answers are told, whoever writes it; words only of an administration's own
 * analysis or where it shares those of its units.
 */
@Component
class AnalysisReading {

    private final JdbcClient jdbc;
    private final LensReading lenses;
    private final Clock clock;

    AnalysisReading(JdbcClient jdbc, LensReading lenses, Clock clock) {
        this.jdbc = jdbc;
        this.lenses = lenses;
        this.clock = clock;
    }

    private record RoundRow(UUID id, String name, LocalDate begins, LocalDate dueOn) {}

    private record CountRow(int taking, int confirmed) {}

    private record AnswerRow(UUID areaId, int yes, int underWay, int notNeeded) {}

    private record ReasonRow(
            UUID areaId, String unit, @Nullable String line, boolean needed, String words) {}

    /**
     * The latest round under the version that had begun by the day; empty where there was none or
     * the unit has no part in it.
     */
    Optional<Contents.Analysis> of(UnitId unit, UUID version, LocalDate day, boolean withWords) {
        LocalDate today = LocalDate.now(clock);
        return round(version, day)
                .map(round -> analysis(round, unit, version, withWords, today))
                .filter(analysis -> analysis.taking() > 0);
    }

    private Optional<RoundRow> round(UUID version, LocalDate day) {
        return jdbc.sql(
                        """
                        select round_id as id, name_sv as name, lower(days) as begins, due_on
                        from assessment.rounds
                        where plan_version_id = :version and lower(days) <= :day
                        order by lower(days) desc limit 1
                        """)
                .param("version", version)
                .param("day", day)
                .query(RoundRow.class)
                .optional();
    }

    private Contents.Analysis analysis(
            RoundRow round, UnitId unit, UUID version, boolean withWords, LocalDate today) {
        CountRow count =
                jdbc.sql(
                                """
                                select count(*)::int as taking,
                                    (count(*) filter (where analysis.state = 'CONFIRMED'))::int as confirmed
                                from assessment.analysis_shown analysis
                                join organisation.unit_within within
                                    on within.unit_id = analysis.unit_id and within.ancestor_id = :unit
                                where analysis.round_id = :round
                                """)
                        .param("unit", unit.value())
                        .param("round", round.id())
                        .query(CountRow.class)
                        .single();
        Map<UUID, List<Contents.Reason>> reasons = withWords ? reasons(round.id(), unit) : Map.of();
        return new Contents.Analysis(
                round.name(),
                round.begins(),
                round.dueOn(),
                today,
                count.taking(),
                count.confirmed(),
                areas(round.id(), unit, version, reasons, lenses.of(round.id(), unit, withWords)));
    }

    private List<Contents.AreaAnswers> areas(
            UUID round,
            UnitId unit,
            UUID version,
            Map<UUID, List<Contents.Reason>> reasons,
            Map<UUID, List<Contents.Through>> through) {
        Map<UUID, String> names = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select area_id, case when number is null then name_sv
                            else number || '. ' || name_sv end as name
                        from plan.areas_of_versions where plan_version_id = :version order by position
                        """)
                .param("version", version)
                .query((row, _) ->
                        names.put(row.getObject("area_id", UUID.class), row.getString("name")))
                .list();
        Map<UUID, AnswerRow> answers = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select answer.area_id,
                            (count(*) filter (where answer.need = 'YES'))::int as yes,
                            (count(*) filter (where answer.need = 'UNDER_WAY'))::int as under_way,
                            (count(*) filter (where answer.need = 'NOT_NEEDED'))::int as not_needed
                        from assessment.answer_shown answer
                        join organisation.unit_within within
                            on within.unit_id = answer.unit_id and within.ancestor_id = :unit
                        where answer.round_id = :round and answer.state = 'CONFIRMED'
                        group by answer.area_id
                        """)
                .param("unit", unit.value())
                .param("round", round)
                .query(AnswerRow.class)
                .list()
                .forEach(row -> answers.put(row.areaId(), row));
        List<Contents.AreaAnswers> areas = new ArrayList<>();
        names.forEach((area, name) -> {
            AnswerRow row = answers.get(area);
            if (row != null) {
                areas.add(
                        new Contents.AreaAnswers(
                                name,
                                row.yes(),
                                row.underWay(),
                                row.notNeeded(),
                                reasons.getOrDefault(area, List.of()),
                                through.getOrDefault(area, List.of())));
            }
        });
        return areas;
    }

    private Map<UUID, List<Contents.Reason>> reasons(UUID round, UnitId unit) {
        Map<UUID, List<Contents.Reason>> byArea = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select answer.area_id, unit.name as unit, line.name_sv as line,
                            answer.need = 'YES' as needed,
                            case when answer.need = 'YES' then answer.what else answer.because end as words
                        from assessment.answer_shown answer
                        join assessment.participants part
                            on part.round_id = answer.round_id and part.unit_id = answer.participant_unit_id
                        join organisation.unit_within within
                            on within.unit_id = answer.unit_id and within.ancestor_id = :unit
                        join organisation.unit_latest unit on unit.unit_id = answer.unit_id
                        left join organisation.service_line_name line on line.key = answer.service_line
                        where answer.round_id = :round and answer.state = 'CONFIRMED' and answer.words
                            and (part.shared or answer.unit_id = answer.participant_unit_id)
                            and case when answer.need = 'YES' then answer.what
                                when answer.need = 'NOT_NEEDED' then answer.because end is not null
                        order by answer.need desc, unit.name, line.rank
                        """)
                .param("unit", unit.value())
                .param("round", round)
                .query(ReasonRow.class)
                .list()
                .forEach(row ->
                        byArea.computeIfAbsent(row.areaId(), _ -> new ArrayList<>())
                                .add(
                                        new Contents.Reason(
                                                row.unit(),
                                                row.line(),
                                                row.needed(),
                                                row.words())));
        return byArea;
    }
}
