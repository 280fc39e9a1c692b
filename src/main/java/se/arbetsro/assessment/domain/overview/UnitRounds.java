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
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.assessment.RoundId;
import se.arbetsro.assessment.domain.analysis.AnalysisState;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.text.Text2;

/** The rounds that one unit has a part in, as far as the viewer may know. */
@Component
@Transactional(readOnly = true)
public class UnitRounds {

    private final JdbcClient jdbc;

    UnitRounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A round and the unit's part in it.
     *
     * @param analysis the unit's own; null for a district in which others analyse
     * @param state of its own
     * @param analyses how many there are in the district; 0 for its own
     */
    public record Row(
            RoundId round,
            Text2 name,
            UnitId unit,
            @Nullable AnalysisId analysis,
            @Nullable AnalysisState state,
            int analyses,
            int confirmed) {}

    /**
     * The latest round first.
     *
     * @param moment the state of then; null for now
     */
    public List<Row> of(UnitId unit, @Nullable Instant moment) {
        return jdbc.sql(
                        """
                        with part as (
                            select shown.round_id, shown.analysis_id, shown.unit_id, shown.state
                            from assessment.analyses_shown(cast(:moment as timestamptz)) shown
                            where :unit in (shown.unit_id, shown.participant_unit_id)
                        )
                        select round.round_id, round.name_sv, round.name_en,
                            max(cast(part.analysis_id as text)) filter (where part.unit_id = :unit) as analysis_id,
                            max(part.state) filter (where part.unit_id = :unit) as state,
                            count(*) as analyses, count(*) filter (where part.state = 'CONFIRMED') as confirmed
                        from part
                        join assessment.rounds round on round.round_id = part.round_id
                        group by round.round_id, round.name_sv, round.name_en, round.days
                        order by round.days desc, round.round_id
                        """)
                .param("unit", unit.value())
                .param("moment", moment == null ? null : moment.atOffset(ZoneOffset.UTC))
                .query((row, _) -> row(unit, row))
                .list();
    }

    private static Row row(UnitId unit, ResultSet row) throws SQLException {
        String analysis = row.getString("analysis_id");
        String state = row.getString("state");
        return new Row(
                new RoundId(row.getObject("round_id", UUID.class)),
                new Text2(row.getString("name_sv"), row.getString("name_en")),
                unit,
                analysis == null ? null : new AnalysisId(UUID.fromString(analysis)),
                state == null ? null : AnalysisState.valueOf(state),
                row.getInt("analyses"),
                row.getInt("confirmed"));
    }
}
