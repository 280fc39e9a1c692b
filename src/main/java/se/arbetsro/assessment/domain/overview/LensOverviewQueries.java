package se.arbetsro.assessment.domain.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.assessment.RoundId;
import se.arbetsro.assessment.domain.lens.Risk;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.text.Text2;

/**
 * What confirmed analyses say through lenses, over rounds and versions: lenses of the same key are
 * the same. What a draft says is its writers' business and never here.
 */
@Component
@Transactional(readOnly = true)
public class LensOverviewQueries {

    private static final String SHOWN =
            """
            from assessment.lens_answers_shown(cast(:moment as timestamptz)) shown
            join plan.lenses_at(cast(:moment as timestamptz)) lens on lens.id = shown.lens_id
            join assessment.rounds round on round.round_id = shown.round_id
            join plan.areas_of_versions area
                on area.plan_version_id = shown.plan_version_id and area.area_id = shown.area_id
            join organisation.unit_latest unit on unit.unit_id = shown.unit_id
            join organisation.unit_latest district on district.unit_id = shown.participant_unit_id
            where shown.state = 'CONFIRMED'
                and (cast(:lens as text) is null or lens.key = :lens)
                and (cast(:area as text) is null or area.area_key = :area)
                and (cast(:risk as text) is null or shown.risk = :risk)
                and (cast(:round as uuid) is null or shown.round_id = cast(:round as uuid))
                and (cast(:district as uuid) is null or shown.participant_unit_id = cast(:district as uuid))
            """;

    private final JdbcClient jdbc;

    LensOverviewQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is looked for; what is null does not narrow.
     *
     * @param lens the key of a lens
     * @param area the key of an area
     * @param district the administration
     */
    public record Filter(
            @Nullable String lens,
            @Nullable String area,
            @Nullable Risk risk,
            @Nullable RoundId round,
            @Nullable UnitId district) {}

    /**
     * What one analysis says of one area through one lens.
     *
     * @param shown whether the words are shown, and not only whether there is a risk
     */
    public record Row(
            AnalysisId analysis,
            String areaKey,
            String unit,
            String district,
            Text2 round,
            Text2 area,
            Text2 lens,
            @Nullable Risk risk,
            @Nullable String said,
            @Nullable String measure,
            String lang,
            boolean shown) {}

    /**
     * How often a lens was answered in a round.
     *
     * @param words how many wrote something
     */
    public record Count(Text2 round, Text2 lens, int yes, int no, int notKnown, int words) {

        /** Whether the lens asks for a risk, and not for words alone. */
        public boolean ofRisk() {
            return yes + no + notKnown > 0;
        }
    }

    /** Something to narrow by: its key or id, and its name. */
    public record Choice(String value, Text2 name) {}

    /** The latest round first, then by administration, unit, area and lens. */
    public List<Row> page(Filter filter, @Nullable Instant moment, long offset, int most) {
        return rows(filter, moment, offset, most).query((row, _) -> row(row)).list();
    }

    /** All of them, to be closed by the caller. */
    public Stream<Row> stream(Filter filter, @Nullable Instant moment) {
        return rows(filter, moment, 0, null)
                .withFetchSize(500)
                .query((row, _) -> row(row))
                .stream();
    }

    private JdbcClient.StatementSpec rows(
            Filter filter, @Nullable Instant moment, long offset, @Nullable Integer most) {
        return asked(
                        """
                        select shown.*, unit.name as unit, district.name as district, area.area_key,
                            round.name_sv as round_sv, round.name_en as round_en,
                            area.name_sv as area_sv, area.name_en as area_en, lens.name_sv, lens.name_en
                        """
                                + SHOWN
                                + """
                                order by round.days desc, round.round_id, district.name, unit.name, shown.unit_id,
                                    area.position, lens.position, lens.key
                                limit cast(:most as bigint) offset :offset
                                """,
                        filter,
                        moment)
                .param("most", most)
                .param("offset", offset);
    }

    public long count(Filter filter, @Nullable Instant moment) {
        return asked("select count(*) " + SHOWN, filter, moment).query(Long.class).single();
    }

    /** Round by round, the latest first: what there is over time. */
    public List<Count> counts(Filter filter, @Nullable Instant moment) {
        return asked(
                        """
                        select round.name_sv as round_sv, round.name_en as round_en,
                            min(lens.name_sv) as name_sv, min(lens.name_en) as name_en,
                            count(*) filter (where shown.risk = 'YES') as yes,
                            count(*) filter (where shown.risk = 'NO') as no,
                            count(*) filter (where shown.risk = 'NOT_KNOWN') as not_known,
                            count(*) filter (where shown.risk is null) as words
                        """
                                + SHOWN
                                + """
                                group by round.round_id, round.days, round.name_sv, round.name_en, lens.key
                                order by round.days desc, round.round_id, min(lens.position), lens.key
                                """,
                        filter,
                        moment)
                .query((row, _) ->
                        new Count(
                                new Text2(row.getString("round_sv"), row.getString("round_en")),
                                new Text2(row.getString("name_sv"), row.getString("name_en")),
                                row.getInt("yes"),
                                row.getInt("no"),
                                row.getInt("not_known"),
                                row.getInt("words")))
                .list();
    }

    /** The lenses of all versions, each key once in the words of the newest version. */
    public List<Choice> lenses() {
        return choices(
                """
                select value, name_sv, name_en from (
                    select distinct on (lens.key) lens.key as value, lens.name_sv, lens.name_en, lens.position
                    from plan.lenses lens
                    join plan.versions version on version.plan_version_id = lens.plan_version_id
                    where exists (select from assessment.rounds round
                        where round.plan_version_id = lens.plan_version_id)
                    order by lens.key, lower(version.used) desc nulls last
                ) newest order by position, value
                """);
    }

    /** The areas of versions under which there has been a round, each key once. */
    public List<Choice> areas() {
        return choices(
                """
                select value, name_sv, name_en from (
                    select distinct on (area.area_key) area.area_key as value, area.short_name_sv as name_sv,
                        area.short_name_en as name_en
                    from plan.areas_of_versions area
                    where area.kind <> 'CROSS_CUTTING_THEME' and exists (
                        select from assessment.rounds round where round.plan_version_id = area.plan_version_id)
                    order by area.area_key
                ) once order by name_sv, value
                """);
    }

    public List<Choice> rounds() {
        return choices(
                """
                select round_id::text as value, name_sv, name_en from assessment.rounds order by days desc, round_id
                """);
    }

    /** The administrations that have taken part in a round. */
    public List<Choice> districts() {
        return choices(
                """
                select distinct unit.unit_id::text as value, unit.name as name_sv, null as name_en
                from assessment.participants part join organisation.unit_latest unit on unit.unit_id = part.unit_id
                order by unit.name, value
                """);
    }

    private List<Choice> choices(String sql) {
        return jdbc.sql(sql)
                .query((row, _) ->
                        new Choice(
                                row.getString("value"),
                                new Text2(row.getString("name_sv"), row.getString("name_en"))))
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, Filter filter, @Nullable Instant moment) {
        Risk risk = filter.risk();
        RoundId round = filter.round();
        UnitId district = filter.district();
        return jdbc.sql(sql)
                .param("moment", moment == null ? null : moment.atOffset(ZoneOffset.UTC))
                .param("lens", filter.lens())
                .param("area", filter.area())
                .param("risk", risk == null ? null : risk.name())
                .param("round", round == null ? null : round.value().toString())
                .param("district", district == null ? null : district.value().toString());
    }

    private static Row row(ResultSet row) throws SQLException {
        String risk = row.getString("risk");
        return new Row(
                new AnalysisId(row.getObject("analysis_id", UUID.class)),
                row.getString("area_key"),
                row.getString("unit"),
                row.getString("district"),
                new Text2(row.getString("round_sv"), row.getString("round_en")),
                new Text2(row.getString("area_sv"), row.getString("area_en")),
                new Text2(row.getString("name_sv"), row.getString("name_en")),
                risk == null ? null : Risk.valueOf(risk),
                row.getString("said"),
                row.getString("measure"),
                row.getString("lang"),
                row.getBoolean("words"));
    }
}
