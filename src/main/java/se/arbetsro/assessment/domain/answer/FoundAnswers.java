package se.arbetsro.assessment.domain.answer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.assessment.AnswerId;
import se.arbetsro.platform.text.Text2;

/** Finds answers by their words, among those whose words the viewer may read. */
@Component
@Transactional(readOnly = true)
public class FoundAnswers {

    private final JdbcClient jdbc;

    FoundAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param round the round in which it was given
     */
    public record Found(
            AnswerId id,
            AnalysisId analysis,
            Text2 area,
            String unit,
            Text2 round,
            String excerpt) {}

    /**
     * The latest first.
     *
     * @param like a pattern of {@code like}
     */
    public List<Found> like(String like, int most) {
        return jdbc.sql(
                        """
                        with written as materialized (
                            select id, analysis_id, area_id, plan_version_id,
                                coalesce(what, because, situation, how, timing) as excerpt, changed_at
                            from assessment.answer
                            where complete
                                and assessment.words_of(because, situation, what, timing, how) ilike :like
                        )
                        select written.id, written.analysis_id, area.name_sv as area_sv, area.name_en as area_en,
                            unit.name as unit, round.name_sv, round.name_en, left(written.excerpt, 120) as excerpt
                        from written
                        join assessment.analyses_shown(null) shown
                            on shown.analysis_id = written.analysis_id and shown.words
                        join assessment.rounds round on round.round_id = shown.round_id
                        join plan.areas_of_versions area
                            on area.plan_version_id = written.plan_version_id and area.area_id = written.area_id
                        join organisation.unit_latest unit on unit.unit_id = shown.unit_id
                        order by round.days desc, written.changed_at desc, written.id limit :most
                        """)
                .param("like", like)
                .param("most", most)
                .query((row, _) -> found(row))
                .list();
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                new AnswerId(row.getObject("id", UUID.class)),
                new AnalysisId(row.getObject("analysis_id", UUID.class)),
                new Text2(row.getString("area_sv"), row.getString("area_en")),
                row.getString("unit"),
                new Text2(row.getString("name_sv"), row.getString("name_en")),
                row.getString("excerpt"));
    }
}
