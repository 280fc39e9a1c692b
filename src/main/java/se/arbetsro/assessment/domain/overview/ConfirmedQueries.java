package se.arbetsro.assessment.domain.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.assessment.RoundId;
import se.arbetsro.assessment.domain.analysis.AnalysisState;
import se.arbetsro.assessment.domain.answer.Need;

/**
 * Reads a round for other systems, in an order that names do not change. Of answers only those of
 * confirmed analyses, whoever asks: differs from {@code AnswerQueries}, which shows writers their
 * drafts. Words are null where the viewer may not read them.
 */
@Component
@Transactional(readOnly = true)
public class ConfirmedQueries {

    private static final String OF_AREA =
            """
            join plan.areas_of_versions area
                on area.plan_version_id = shown.plan_version_id and area.area_id = shown.area_id
            join organisation.unit_latest unit on unit.unit_id = shown.unit_id
            where shown.state = 'CONFIRMED'
                and (cast(:area as text) is null or area.area_key = :area)
            """;

    private static final String OF_UNITS =
            """
                and shown.round_id = :round
                and (cast(:district as uuid) is null or shown.participant_unit_id = cast(:district as uuid))
                and (cast(:unit as uuid) is null or shown.unit_id = cast(:unit as uuid))
            """;

    private final JdbcClient jdbc;

    ConfirmedQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whose analyses of a round are wanted.
     *
     * @param district the administration; null for all
     * @param unit the unit that answers; null for all
     */
    public record Units(RoundId round, @Nullable UUID district, @Nullable UUID unit) {}

    /**
     * @param moment the state of then; null for now
     * @param after the last row that the caller has; null for the first rows
     */
    public record Part(@Nullable Instant moment, @Nullable UUID after, int most) {}

    /**
     * An analysis and how far it has come.
     *
     * @param words whether what is written in it is shown once it is confirmed
     */
    public record Analysis(
            UUID id,
            UUID unitId,
            String unit,
            UUID districtId,
            String district,
            List<String> serviceLines,
            String state,
            @Nullable Instant submittedAt,
            @Nullable Instant confirmedAt,
            boolean words) {}

    /**
     * A confirmed answer.
     *
     * @param area the key of the area
     * @param serviceLine the key of the service line; null for the unit as a whole
     */
    public record Answer(
            UUID id,
            UUID analysisId,
            UUID unitId,
            String unit,
            UUID districtId,
            String area,
            @Nullable String serviceLine,
            String need,
            @Nullable String because,
            @Nullable String situation,
            @Nullable String what,
            @Nullable String timing,
            @Nullable String how,
            String lang,
            boolean stillTrue,
            boolean words) {}

    /**
     * What a confirmed analysis says of an area through a lens.
     *
     * @param lens the key of the lens
     * @param risk of a lens that asks for one
     * @param measure what removes or lessens the risk
     * @param words whether {@code said} and {@code measure} are shown
     */
    public record LensAnswer(
            UUID id,
            UUID analysisId,
            UUID unitId,
            String unit,
            UUID districtId,
            String area,
            String lens,
            @Nullable String risk,
            @Nullable String said,
            @Nullable String measure,
            String lang,
            boolean stillTrue,
            boolean words) {}

    public List<Analysis> analyses(Units units, @Nullable AnalysisState state, Part part) {
        return asked(
                        """
                        select shown.*, unit.name as unit, district.name as district
                        from assessment.analyses_shown(cast(:moment as timestamptz)) shown
                        join organisation.unit_latest unit on unit.unit_id = shown.unit_id
                        join organisation.unit_latest district on district.unit_id = shown.participant_unit_id
                        where (cast(:state as text) is null or shown.state = :state)
                            and (cast(:after as uuid) is null or shown.analysis_id > cast(:after as uuid))
                        """
                                + OF_UNITS
                                + "order by shown.analysis_id limit :most",
                        units,
                        part)
                .param("state", state == null ? null : state.name())
                .query((row, _) -> analysis(row))
                .list();
    }

    /**
     * @param area the key of an area; null for all
     * @param serviceLine the key of a service line; null for all
     */
    public List<Answer> answers(
            Units units,
            @Nullable String area,
            @Nullable String serviceLine,
            @Nullable Need need,
            Part part) {
        return asked(
                        """
                        select shown.*, unit.name as unit, area.area_key
                        from assessment.answers_shown(cast(:moment as timestamptz)) shown
                        """
                                + OF_AREA
                                + """
                                    and shown.complete
                                    and (cast(:line as text) is null or shown.service_line = :line)
                                    and (cast(:need as text) is null or shown.need = :need)
                                    and (cast(:after as uuid) is null or shown.answer_id > cast(:after as uuid))
                                """
                                + OF_UNITS
                                + "order by shown.answer_id limit :most",
                        units,
                        part)
                .param("area", area)
                .param("line", serviceLine)
                .param("need", need == null ? null : need.name())
                .query((row, _) -> answer(row))
                .list();
    }

    /**
     * In the order of their ids: one is made of the area's answer and the lens.
     *
     * @param area the key of an area; null for all
     * @param lens the key of a lens; null for all
     */
    public List<LensAnswer> lensAnswers(
            Units units, @Nullable String area, @Nullable String lens, Part part) {
        return asked(
                        """
                        select shown.*, unit.name as unit, area.area_key, lens.key as lens_key,
                            md5(shown.area_answer_id::text || shown.lens_id::text)::uuid as id
                        from assessment.lens_answers_shown(cast(:moment as timestamptz)) shown
                        join plan.lenses lens on lens.lens_id = shown.lens_id
                        """
                                + OF_AREA
                                + """
                                    and (cast(:lens as text) is null or lens.key = :lens)
                                    and (cast(:after as uuid) is null
                                        or md5(shown.area_answer_id::text || shown.lens_id::text)::uuid
                                            > cast(:after as uuid))
                                """
                                + OF_UNITS
                                + "order by id limit :most",
                        units,
                        part)
                .param("area", area)
                .param("lens", lens)
                .query((row, _) -> lensAnswer(row))
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, Units units, Part part) {
        Instant moment = part.moment();
        return jdbc.sql(sql)
                .param("round", units.round().value())
                .param("district", text(units.district()))
                .param("unit", text(units.unit()))
                .param("moment", moment == null ? null : moment.atOffset(ZoneOffset.UTC))
                .param("after", text(part.after()))
                .param("most", part.most());
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    private static Analysis analysis(ResultSet row) throws SQLException {
        return new Analysis(
                row.getObject("analysis_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getString("unit"),
                row.getObject("participant_unit_id", UUID.class),
                row.getString("district"),
                List.of((String[]) row.getArray("service_lines").getArray()),
                row.getString("state"),
                instant(row, "submitted_at"),
                instant(row, "confirmed_at"),
                row.getBoolean("words"));
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                row.getObject("answer_id", UUID.class),
                row.getObject("analysis_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getString("unit"),
                row.getObject("participant_unit_id", UUID.class),
                row.getString("area_key"),
                row.getString("service_line"),
                row.getString("need"),
                row.getString("because"),
                row.getString("situation"),
                row.getString("what"),
                row.getString("timing"),
                row.getString("how"),
                row.getString("lang"),
                row.getBoolean("still_true"),
                row.getBoolean("words"));
    }

    private static LensAnswer lensAnswer(ResultSet row) throws SQLException {
        return new LensAnswer(
                row.getObject("id", UUID.class),
                row.getObject("analysis_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getString("unit"),
                row.getObject("participant_unit_id", UUID.class),
                row.getString("area_key"),
                row.getString("lens_key"),
                row.getString("risk"),
                row.getString("said"),
                row.getString("measure"),
                row.getString("lang"),
                row.getBoolean("still_true"),
                row.getBoolean("words"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
