package se.arbetsro.assessment.domain.answer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.assessment.AnswerId;
import se.arbetsro.plan.AreaId;
import se.arbetsro.platform.text.Text2;

/**
 * What carries forward into an analysis: confirmed answers of the last round in which its unit, a
 * unit below it or a unit that it took over from answered; without any, what a unit above it
 * answered. After a merger that is what all the merged ones said; after a new version of the plan
 * it is what was said of the areas that became the new ones.
 */
@Component
@Transactional(readOnly = true)
public class EarlierQueries {

    private final JdbcClient jdbc;

    EarlierQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What carries forward into the analysis, in the order of its areas. */
    public List<EarlierAnswer> answersFor(AnalysisId analysis) {
        return jdbc.sql(
                        Followed.ANALYSES
                                + Followed.LEADS
                                + """
                                select answer.answer_id, answer.analysis_id, leads.to_area_id, line.key as line,
                                    unit.name as unit, then_called.name_sv as area_sv, then_called.name_en as area_en,
                                    leads.from_area_id = leads.to_area_id as same_area, leads.main, followed.name_sv,
                                    followed.name_en, answer.need, answer.because, answer.situation, answer.what,
                                    answer.timing, answer.how, answer.lang
                                from followed
                                cross join me
                                join assessment.answers_shown(null) answer on answer.analysis_id = followed.analysis_id
                                join leads on leads.from_area_id = answer.area_id
                                -- An answer for a unit as a whole leads into all its lines, and all lines into a whole.
                                cross join lateral unnest(
                                    case when me.service_lines = '{}' then array[null]::text[]
                                        when answer.service_line is null then me.service_lines
                                        when answer.service_line = any (me.service_lines) then array[answer.service_line]
                                        else '{}'::text[] end) as line (key)
                                join organisation.unit_latest unit on unit.unit_id = answer.unit_id
                                join plan.areas_of_versions then_called
                                    on then_called.plan_version_id = answer.plan_version_id
                                        and then_called.area_id = answer.area_id
                                join plan.areas_of_versions now_called
                                    on now_called.plan_version_id = me.plan_version_id
                                        and now_called.area_id = leads.to_area_id
                                where answer.complete
                                order by now_called.position, line.key, leads.main desc, then_called.position,
                                    unit.name, answer.answer_id
                                """)
                .param("analysis", analysis.value())
                .query((row, _) -> answer(row))
                .list();
    }

    private static EarlierAnswer answer(ResultSet row) throws SQLException {
        return new EarlierAnswer(
                new AnswerId(row.getObject("answer_id", UUID.class)),
                new AnalysisId(row.getObject("analysis_id", UUID.class)),
                new AreaId(row.getObject("to_area_id", UUID.class)),
                row.getString("line"),
                row.getString("unit"),
                new Text2(row.getString("area_sv"), row.getString("area_en")),
                row.getBoolean("same_area"),
                row.getBoolean("main"),
                new Text2(row.getString("name_sv"), row.getString("name_en")),
                Contents.answer(row));
    }

    /** The one answer that a form begins with: there is no choice between several. */
    public static @Nullable EarlierAnswer only(List<EarlierAnswer> carried) {
        List<EarlierAnswer> main = carried.stream().filter(EarlierAnswer::main).toList();
        return main.size() == 1 ? main.getFirst() : null;
    }
}
