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
import se.arbetsro.assessment.AreaAnswerId;
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

    /**
     * The analyses that an analysis follows, as {@code followed}, and the analysis as {@code me}.
     */
    private static final String FOLLOWED =
            """
            with me as (
                select analysis.id, analysis.unit_id, analysis.plan_version_id, analysis.service_lines,
                    round.days, round.id as round_id
                from assessment.analysis join assessment.round on round.id = analysis.round_id
                where analysis.id = :analysis
            ), before as (
                select shown.analysis_id, shown.unit_id, shown.round_id, shown.plan_version_id, round.name_sv,
                    round.name_en, round.days, exists (
                        select from organisation.unit_within below
                        where below.ancestor_id = me.unit_id and below.unit_id = shown.unit_id) as within
                from me
                join assessment.round on round.days < me.days and round.id <> me.round_id
                join assessment.analyses_shown(null) shown
                    on shown.round_id = round.id and shown.state = 'CONFIRMED' and shown.words
                where exists (
                    select from organisation.unit_within related
                    where (related.ancestor_id = me.unit_id and related.unit_id = shown.unit_id)
                        or (related.ancestor_id = shown.unit_id and related.unit_id = me.unit_id))
            ), followed as (
                select ranked.* from (
                    select before.*, rank() over (order by within desc, days desc, round_id) as place from before
                ) ranked
                where place = 1
            ),
            """;

    /** Where each area of theirs leads: itself when it is still there, else what it became. */
    private static final String LEADS =
            """
            leads as (
                select became.from_area_id, became.to_area_id, became.main
                from me
                join plan.areas_of_versions offered
                    on offered.plan_version_id = me.plan_version_id and offered.kind <> 'CROSS_CUTTING_THEME'
                join assessment.area_became became on became.to_area_id = offered.area_id
                where became.from_area_id = became.to_area_id or not exists (
                    select from plan.areas_of_versions still
                    where still.plan_version_id = me.plan_version_id and still.area_id = became.from_area_id)
            )
            """;

    private final JdbcClient jdbc;

    EarlierQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What carries forward into the analysis, in the order of its areas. */
    public List<EarlierAnswer> answersFor(AnalysisId analysis) {
        return jdbc.sql(
                        FOLLOWED
                                + LEADS
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

    /** What was said of the areas as a whole and carries forward, in the order of the areas. */
    public List<EarlierAreaAnswer> areaAnswersFor(AnalysisId analysis) {
        return jdbc.sql(
                        FOLLOWED
                                + LEADS
                                + """
                                select answer.area_answer_id, leads.to_area_id, unit.name as unit,
                                    then_called.name_sv as area_sv, then_called.name_en as area_en,
                                    leads.from_area_id = leads.to_area_id as same_area, leads.main, followed.name_sv,
                                    followed.name_en, answer.risk, answer.risk_words, answer.removed_by,
                                    answer.gender_equality, answer.equal_conditions, answer.lang
                                from followed
                                cross join me
                                join assessment.area_answers_shown(null) answer
                                    on answer.analysis_id = followed.analysis_id
                                join leads on leads.from_area_id = answer.area_id
                                join organisation.unit_latest unit on unit.unit_id = answer.unit_id
                                join plan.areas_of_versions then_called
                                    on then_called.plan_version_id = answer.plan_version_id
                                        and then_called.area_id = answer.area_id
                                join plan.areas_of_versions now_called
                                    on now_called.plan_version_id = me.plan_version_id
                                        and now_called.area_id = leads.to_area_id
                                where answer.complete
                                order by now_called.position, leads.main desc, then_called.position, unit.name,
                                    answer.area_answer_id
                                """)
                .param("analysis", analysis.value())
                .query((row, _) -> areaAnswer(row))
                .list();
    }

    private static EarlierAreaAnswer areaAnswer(ResultSet row) throws SQLException {
        return new EarlierAreaAnswer(
                new AreaAnswerId(row.getObject("area_answer_id", UUID.class)),
                new AreaId(row.getObject("to_area_id", UUID.class)),
                row.getString("unit"),
                new Text2(row.getString("area_sv"), row.getString("area_en")),
                row.getBoolean("same_area"),
                row.getBoolean("main"),
                new Text2(row.getString("name_sv"), row.getString("name_en")),
                Contents.areaAnswer(row));
    }

    /** The one answer that a form begins with: there is no choice between several. */
    public static @Nullable EarlierAnswer only(List<EarlierAnswer> carried) {
        List<EarlierAnswer> main = carried.stream().filter(EarlierAnswer::main).toList();
        return main.size() == 1 ? main.getFirst() : null;
    }

    /** The same for what was said of an area. */
    public static @Nullable EarlierAreaAnswer onlyOfArea(List<EarlierAreaAnswer> carried) {
        List<EarlierAreaAnswer> main = carried.stream().filter(EarlierAreaAnswer::main).toList();
        return main.size() == 1 ? main.getFirst() : null;
    }
}
