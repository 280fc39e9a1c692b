package se.arbetsro.assessment.domain.answer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.assessment.AnswerId;
import se.arbetsro.assessment.domain.analysis.AnalysisState;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.platform.text.Text2;

/** Reads answers as the viewer may see them. */
@Component
@Transactional(readOnly = true)
public class AnswerQueries {

    private static final String SHOWN =
            """
            from assessment.answers_shown(cast(:moment as timestamptz)) answer
            join plan.areas_of_versions area
                on area.plan_version_id = answer.plan_version_id and area.area_id = answer.area_id
            join organisation.unit_latest unit on unit.unit_id = answer.unit_id
            join organisation.unit_latest district on district.unit_id = answer.participant_unit_id
            left join organisation.service_line_name line on line.key = answer.service_line
            where answer.round_id = :round
                and (cast(:analysis as uuid) is null or answer.analysis_id = cast(:analysis as uuid))
                and (cast(:district as uuid) is null or answer.participant_unit_id = cast(:district as uuid))
                and (cast(:unit as uuid) is null or answer.unit_id = cast(:unit as uuid))
                and (cast(:area as text) is null or area.area_key = :area)
                and (cast(:line as text) is null or answer.service_line = :line)
                and (cast(:need as text) is null or (answer.complete and answer.need = :need))
            """;

    private static final String ROWS =
            """
            select answer.*, unit.name as unit, district.name as district, area.area_key, area.number as area_number,
                area.name_sv as area_sv, area.name_en as area_en, area.short_name_sv as area_short_sv,
                area.short_name_en as area_short_en, line.name_sv as line_sv, line.name_en as line_en
            """
                    + SHOWN
                    + "order by district.name, unit.name, answer.unit_id, area.position, line.rank";

    private final JdbcClient jdbc;

    AnswerQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The answers that fit, by district, unit, area and service line. */
    public List<AnswerRow> all(AnswerFilter filter, @Nullable Instant moment) {
        return filtered(ROWS, filter, moment).query((row, _) -> answer(row)).list();
    }

    /** The same, handed over one after another; closed by whoever asks. */
    public Stream<AnswerRow> stream(AnswerFilter filter, @Nullable Instant moment) {
        return filtered(ROWS, filter, moment)
                .withFetchSize(500)
                .query((row, _) -> answer(row))
                .stream();
    }

    /** A part of them. */
    public List<AnswerRow> page(
            AnswerFilter filter, @Nullable Instant moment, long offset, int most) {
        return filtered(ROWS + " limit :most offset :offset", filter, moment)
                .param("most", most)
                .param("offset", offset)
                .query((row, _) -> answer(row))
                .list();
    }

    public long count(AnswerFilter filter, @Nullable Instant moment) {
        return filtered("select count(*) " + SHOWN, filter, moment).query(Long.class).single();
    }

    private JdbcClient.StatementSpec filtered(
            String sql, AnswerFilter filter, @Nullable Instant moment) {
        AnalysisId analysis = filter.analysis();
        UnitId district = filter.district();
        UnitId unit = filter.unit();
        Need need = filter.need();
        return jdbc.sql(sql)
                .param("moment", moment(moment))
                .param("round", filter.round().value())
                .param("analysis", analysis == null ? null : analysis.value().toString())
                .param("district", district == null ? null : district.value().toString())
                .param("unit", unit == null ? null : unit.value().toString())
                .param("area", filter.area())
                .param("line", filter.line())
                .param("need", need == null ? null : need.name());
    }

    private static AnswerRow answer(ResultSet row) throws SQLException {
        String lineSv = row.getString("line_sv");
        UUID earlier = row.getObject("earlier_id", UUID.class);
        return new AnswerRow(
                new AnswerId(row.getObject("answer_id", UUID.class)),
                new AnalysisId(row.getObject("analysis_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("unit"),
                row.getString("district"),
                AnalysisState.valueOf(row.getString("state")),
                area(row, true),
                row.getString("service_line"),
                lineSv == null ? null : new Text2(lineSv, row.getString("line_en")),
                Contents.answer(row),
                row.getBoolean("complete"),
                row.getBoolean("still_true"),
                earlier == null ? null : new AnswerId(earlier),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"),
                row.getBoolean("words"));
    }

    private static AreaRow area(ResultSet row, boolean asked) throws SQLException {
        return new AreaRow(
                new AreaId(row.getObject("area_id", UUID.class)),
                row.getString("area_key"),
                row.getObject("area_number", Integer.class),
                new Text2(row.getString("area_sv"), row.getString("area_en")),
                new Text2(row.getString("area_short_sv"), row.getString("area_short_en")),
                asked);
    }

    /** The areas that an analysis can answer, in the order of the plan. */
    public List<AreaRow> areasOf(AnalysisId analysis, LocalDate day) {
        return jdbc.sql(
                        """
                        select area.area_id, area.area_key, area.number as area_number, area.name_sv as area_sv,
                            area.name_en as area_en, area.short_name_sv as area_short_sv,
                            area.short_name_en as area_short_en, asked.area_id is not null as asked
                        from assessment.analysis_shown shown
                        join plan.areas_of_versions area on area.plan_version_id = shown.plan_version_id
                            and area.kind <> 'CROSS_CUTTING_THEME'
                        left join assessment.areas_asked(:analysis, :day) asked on asked.area_id = area.area_id
                        where shown.analysis_id = :analysis
                        order by area.position
                        """)
                .param("analysis", analysis.value())
                .param("day", day)
                .query((row, _) -> area(row, row.getBoolean("asked")))
                .list();
    }

    /** The areas that a meeting about the analysis chose to talk about; none without one. */
    public Set<AreaId> discussed(AnalysisId analysis) {
        return jdbc
                .sql(
                        """
                        select area_id from assessment.discussed_area
                        where analysis_id = :analysis and exists (
                            select from assessment.analysis_shown shown
                            where shown.analysis_id = :analysis and shown.answers)
                        """)
                .param("analysis", analysis.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(AreaId::new)
                .collect(Collectors.toSet());
    }

    /** The areas of a version, in its order, without its themes. */
    public List<AreaRow> areasOf(PlanVersionId version) {
        return jdbc.sql(
                        """
                        select area_id, area_key, number as area_number, name_sv as area_sv, name_en as area_en,
                            short_name_sv as area_short_sv, short_name_en as area_short_en
                        from plan.areas_of_versions
                        where plan_version_id = ? and kind <> 'CROSS_CUTTING_THEME'
                        order by position
                        """)
                .param(version.value())
                .query((row, _) -> area(row, true))
                .list();
    }

    /** All service lines in their order. */
    public List<LineRow> lines() {
        return jdbc.sql(
                        """
                        select key, name_sv, name_en, short_name from organisation.service_line_name order by rank
                        """)
                .query((row, _) ->
                        new LineRow(
                                row.getString("key"),
                                new Text2(row.getString("name_sv"), row.getString("name_en")),
                                row.getString("short_name")))
                .list();
    }

    /** One answer; empty when there is none or it is not the viewer's to see. */
    public Optional<AnswerRow> find(AnswerId id) {
        return jdbc.sql(
                        "select round_id, analysis_id from assessment.answer_shown where answer_id = ?")
                .param(id.value())
                .query((row, _) ->
                        AnswerFilter.of(
                                new se.arbetsro.assessment.RoundId(
                                        row.getObject("round_id", UUID.class)),
                                new AnalysisId(row.getObject("analysis_id", UUID.class))))
                .optional()
                .flatMap(filter ->
                        all(filter, null).stream()
                                .filter(answer -> answer.id().equals(id))
                                .findFirst());
    }

    /** Goals and activities made from the answers, as far as the viewer may see them. */
    public List<MadeFrom> madeFrom(Collection<AnswerId> answers) {
        return jdbc.sql(
                        """
                        with origin as (select unnest(cast(:answers as uuid[])) as id),
                            reach as materialized (select unit_id from organisation.reach('LOCAL_PLAN_READ'))
                        select origin.id as answer_id, 'GOAL' as kind, goal.goal_id as made, goal.what as title,
                            goal.by_when as due, goal.status, null as decided_by, cast(null as date) as decided_on
                        from origin
                        join plan.goals goal on goal.origin_id = origin.id and goal.origin_kind = 'answer'
                        where goal.unit_id in (select unit_id from reach)
                        union all
                        select origin.id, 'ACTIVITY', activity.activity_id, activity.title, activity.due_on,
                            activity.status, activity.decided_by, activity.decided_on
                        from origin
                        join plan.activities activity
                            on activity.origin_id = origin.id and activity.origin_kind = 'answer'
                        where activity.unit_id in (select unit_id from reach)
                        order by kind desc, due, made
                        """)
                .param("answers", answers.stream().map(AnswerId::value).toArray(UUID[]::new))
                .query((row, _) ->
                        new MadeFrom(
                                new AnswerId(row.getObject("answer_id", UUID.class)),
                                MadeFrom.Kind.valueOf(row.getString("kind")),
                                row.getObject("made", UUID.class),
                                row.getString("title"),
                                row.getObject("due", LocalDate.class),
                                row.getString("status"),
                                row.getString("decided_by"),
                                row.getObject("decided_on", LocalDate.class)))
                .list();
    }

    private static @Nullable OffsetDateTime moment(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
