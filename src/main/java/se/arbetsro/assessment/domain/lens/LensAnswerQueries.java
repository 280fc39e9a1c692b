package se.arbetsro.assessment.domain.lens;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
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
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.LensId;
import se.arbetsro.plan.LensKind;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.platform.text.Text2;

/** Reads the lenses of a version, and what one analysis says through them. */
@Component
@Transactional(readOnly = true)
public class LensAnswerQueries {

    private final JdbcClient jdbc;

    LensAnswerQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The lenses of a version in their order, as they are now. */
    public List<Lens> lensesOf(PlanVersionId version) {
        return lensesOf(version, null);
    }

    /** The same as they were at a moment, or are now. */
    public List<Lens> lensesOf(PlanVersionId version, @Nullable Instant moment) {
        return jdbc.sql(
                        """
                        select id as lens_id, key, kind, name_sv, name_en, question_sv, question_en, help_sv, help_en
                        from plan.lenses_at(cast(:moment as timestamptz))
                        where plan_version_id = :version order by position, key
                        """)
                .param("moment", moment == null ? null : moment.atOffset(ZoneOffset.UTC))
                .param("version", version.value())
                .query((row, _) -> lens(row))
                .list();
    }

    static Lens lens(ResultSet row) throws SQLException {
        String help = row.getString("help_sv");
        return new Lens(
                new LensId(row.getObject("lens_id", UUID.class)),
                row.getString("key"),
                LensKind.valueOf(row.getString("kind")),
                new Text2(row.getString("name_sv"), row.getString("name_en")),
                new Text2(row.getString("question_sv"), row.getString("question_en")),
                help == null ? null : new Text2(help, row.getString("help_en")));
    }

    /** What is said once of each area in an analysis, at a moment or now. */
    public List<AreaAnswerRow> areaAnswers(AnalysisId analysis, @Nullable Instant moment) {
        Map<UUID, List<Part>> forms = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select * from assessment.lens_answers_shown(cast(:moment as timestamptz))
                        where analysis_id = :analysis
                        """)
                .param("analysis", analysis.value())
                .param("moment", moment == null ? null : moment.atOffset(ZoneOffset.UTC))
                .query((row, _) -> part(row))
                .list()
                .forEach(part ->
                        forms.computeIfAbsent(part.row().id().value(), _ -> new ArrayList<>())
                                .add(part));
        return forms.values().stream().map(LensAnswerQueries::together).toList();
    }

    /** One lens answer with the form that it belongs to, whose content holds nothing yet. */
    private record Part(AreaAnswerRow row, LensId lens, Said said) {}

    private static AreaAnswerRow together(List<Part> parts) {
        AreaAnswerRow row = parts.getFirst().row();
        Map<LensId, Said> said = new HashMap<>();
        parts.forEach(part -> said.put(part.lens(), part.said()));
        return new AreaAnswerRow(
                row.id(),
                row.areaId(),
                new AreaAnswerContent(said, row.content().lang()),
                row.stillTrue(),
                row.earlierId(),
                row.changedAt(),
                row.version(),
                row.words());
    }

    private static Part part(ResultSet row) throws SQLException {
        UUID earlier = row.getObject("earlier_id", UUID.class);
        return new Part(
                new AreaAnswerRow(
                        new AreaAnswerId(row.getObject("area_answer_id", UUID.class)),
                        new AreaId(row.getObject("area_id", UUID.class)),
                        AreaAnswerContent.blank(row.getString("lang")),
                        row.getBoolean("still_true"),
                        earlier == null ? null : new AreaAnswerId(earlier),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        row.getLong("version"),
                        row.getBoolean("words")),
                new LensId(row.getObject("lens_id", UUID.class)),
                said(row));
    }

    static Said said(ResultSet row) throws SQLException {
        String risk = row.getString("risk");
        return new Said(
                risk == null ? null : Risk.valueOf(risk),
                row.getString("said"),
                row.getString("measure"));
    }
}
