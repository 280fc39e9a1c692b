package se.arbetsro.assessment.domain.lens;

import java.sql.ResultSet;
import java.sql.SQLException;
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
import se.arbetsro.assessment.AreaAnswerId;
import se.arbetsro.assessment.domain.answer.Followed;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.LensId;
import se.arbetsro.platform.text.Text2;

/**
 * What was said of areas through lenses and carries forward into an analysis, by the same rule as
 * answers. Under a new version it is what was said through the lenses of the same keys.
 */
@Component
@Transactional(readOnly = true)
public class EarlierLensQueries {

    private final JdbcClient jdbc;

    EarlierLensQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the areas. */
    public List<EarlierAreaAnswer> areaAnswersFor(AnalysisId analysis) {
        Map<String, EarlierAreaAnswer> carried = new LinkedHashMap<>();
        jdbc.sql(
                        Followed.ANALYSES
                                + Followed.LEADS
                                + """
                                select answer.area_answer_id, leads.to_area_id, unit.name as unit,
                                    then_called.name_sv as area_sv, then_called.name_en as area_en,
                                    leads.from_area_id = leads.to_area_id as same_area, leads.main, followed.name_sv,
                                    followed.name_en, lens.lens_id, answer.risk, answer.said, answer.measure,
                                    answer.lang
                                from followed
                                cross join me
                                join assessment.lens_answers_shown(null) answer
                                    on answer.analysis_id = followed.analysis_id
                                join leads on leads.from_area_id = answer.area_id
                                join plan.lenses then_asked on then_asked.lens_id = answer.lens_id
                                join plan.lenses lens on lens.plan_version_id = me.plan_version_id
                                    and lens.key = then_asked.key and lens.kind = then_asked.kind
                                join organisation.unit_latest unit on unit.unit_id = answer.unit_id
                                join plan.areas_of_versions then_called
                                    on then_called.plan_version_id = answer.plan_version_id
                                        and then_called.area_id = answer.area_id
                                join plan.areas_of_versions now_called
                                    on now_called.plan_version_id = me.plan_version_id
                                        and now_called.area_id = leads.to_area_id
                                order by now_called.position, leads.main desc, then_called.position, unit.name,
                                    answer.area_answer_id
                                """)
                .param("analysis", analysis.value())
                .query((row, _) -> answer(row))
                .list()
                .forEach(one ->
                        carried.merge(
                                one.id().value() + " " + one.areaId().value(),
                                one,
                                EarlierLensQueries::together));
        return List.copyOf(carried.values());
    }

    private static EarlierAreaAnswer together(EarlierAreaAnswer one, EarlierAreaAnswer other) {
        Map<LensId, Said> said = new HashMap<>(one.content().said());
        said.putAll(other.content().said());
        return one.with(new AreaAnswerContent(said, one.content().lang()));
    }

    private static EarlierAreaAnswer answer(ResultSet row) throws SQLException {
        return new EarlierAreaAnswer(
                new AreaAnswerId(row.getObject("area_answer_id", UUID.class)),
                new AreaId(row.getObject("to_area_id", UUID.class)),
                row.getString("unit"),
                new Text2(row.getString("area_sv"), row.getString("area_en")),
                row.getBoolean("same_area"),
                row.getBoolean("main"),
                new Text2(row.getString("name_sv"), row.getString("name_en")),
                new AreaAnswerContent(
                        Map.of(
                                new LensId(row.getObject("lens_id", UUID.class)),
                                LensAnswerQueries.said(row)),
                        row.getString("lang")));
    }

    /** The one answer that a form begins with: there is no choice between several. */
    public static @Nullable EarlierAreaAnswer only(List<EarlierAreaAnswer> carried) {
        List<EarlierAreaAnswer> main = carried.stream().filter(EarlierAreaAnswer::main).toList();
        return main.size() == 1 ? main.getFirst() : null;
    }
}
