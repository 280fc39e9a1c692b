package se.arbetsro.report.domain.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.report.domain.contents.Contents;

/** Reads what confirmed analyses of a round say of areas through lenses, by the rule of answers. */
@Component
class LensReading {

    private final JdbcClient jdbc;

    LensReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            UUID areaId,
            UUID lensId,
            String lens,
            @Nullable String risk,
            String unit,
            @Nullable String said,
            @Nullable String measure,
            boolean mayBeTold) {}

    /** By area, in the order of the lenses. */
    Map<UUID, List<Contents.Through>> of(UUID round, UnitId unit, boolean withWords) {
        Map<UUID, Map<UUID, List<Row>>> areas = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select answer.area_id, answer.lens_id, lens.name_sv as lens, answer.risk, unit.name as unit, answer.said,
                            answer.measure,
                            answer.words and (part.shared or answer.unit_id = answer.participant_unit_id) as may_be_told
                        from assessment.lens_answer_shown answer
                        join plan.lenses lens on lens.lens_id = answer.lens_id
                        join assessment.participants part
                            on part.round_id = answer.round_id and part.unit_id = answer.participant_unit_id
                        join organisation.unit_within within
                            on within.unit_id = answer.unit_id and within.ancestor_id = :unit
                        join organisation.unit_latest unit on unit.unit_id = answer.unit_id
                        where answer.round_id = :round and answer.state = 'CONFIRMED'
                        order by lens.position, lens.key, unit.name, answer.unit_id
                        """)
                .param("unit", unit.value())
                .param("round", round)
                .query(Row.class)
                .list()
                .forEach(row ->
                        areas.computeIfAbsent(row.areaId(), _ -> new LinkedHashMap<>())
                                .computeIfAbsent(row.lensId(), _ -> new ArrayList<>())
                                .add(row));
        Map<UUID, List<Contents.Through>> told = new LinkedHashMap<>();
        areas.forEach((area, lenses) ->
                told.put(
                        area,
                        lenses.values().stream().map(rows -> through(rows, withWords)).toList()));
        return told;
    }

    private static Contents.Through through(List<Row> rows, boolean withWords) {
        return new Contents.Through(
                rows.getFirst().lens(),
                count(rows, "YES"),
                count(rows, "NO"),
                count(rows, "NOT_KNOWN"),
                count(rows, null),
                withWords
                        ? rows.stream()
                                .filter(Row::mayBeTold)
                                .flatMap(row -> words(row).stream())
                                .toList()
                        : List.of());
    }

    private static int count(List<Row> rows, @Nullable String risk) {
        return (int) rows.stream().filter(row -> Objects.equals(row.risk(), risk)).count();
    }

    private static List<Contents.Reason> words(Row row) {
        List<Contents.Reason> words = new ArrayList<>();
        if (row.said() != null) {
            words.add(new Contents.Reason(row.unit(), null, false, row.said()));
        }
        if (row.measure() != null) {
            words.add(new Contents.Reason(row.unit(), null, true, row.measure()));
        }
        return words;
    }
}
