package se.arbetsro.assessment.domain.round;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.assessment.AnswerId;
import se.arbetsro.assessment.AreaAnswerId;
import se.arbetsro.assessment.ParticipantId;
import se.arbetsro.assessment.RoundId;
import se.arbetsro.assessment.domain.analysis.AnalysingUnit;
import se.arbetsro.assessment.domain.analysis.AnalysisState;
import se.arbetsro.assessment.domain.answer.AnswerContent;
import se.arbetsro.assessment.domain.answer.Need;
import se.arbetsro.assessment.domain.lens.AreaAnswerContent;
import se.arbetsro.assessment.domain.lens.Risk;
import se.arbetsro.assessment.domain.lens.Said;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.LensId;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.security.CurrentViewer;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * Enters a whole round at once, with its answers and the days on which each step was taken: for the
 * program itself, not for people. A few statements take any number of answers.
 */
@Component
public class RoundImport {

    private final AnalysingUnits units;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final JsonMapper json;

    RoundImport(AnalysingUnits units, JdbcClient jdbc, AuditTrail audit, JsonMapper json) {
        this.units = units;
        this.jdbc = jdbc;
        this.audit = audit;
        this.json =
                json.rebuild().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();
    }

    /** A district in the round. */
    public record District(UnitId unit, Level level, boolean shared) {}

    /** What one unit answered. */
    public record Analysis(
            UnitId district,
            AnalysingUnit unit,
            AnalysisState state,
            Instant at,
            List<Answer> answers,
            List<AreaAnswer> areaAnswers) {}

    /** One answer. */
    public record Answer(AreaId area, @Nullable String line, AnswerContent content) {}

    /** What was said once of an area. */
    public record AreaAnswer(AreaId area, AreaAnswerContent content) {}

    private record AnalysisRow(
            UUID id, UUID participantId, UUID unitId, List<String> serviceLines) {}

    private record StepRow(UUID id, boolean confirmed, String at) {}

    private record AnswerRow(
            UUID id,
            UUID analysisId,
            UUID areaId,
            @Nullable String serviceLine,
            @Nullable Need need,
            @Nullable String because,
            @Nullable String situation,
            @Nullable String what,
            @Nullable String timing,
            @Nullable String how) {}

    private record AreaAnswerRow(UUID id, UUID analysisId, UUID areaId) {}

    private record LensAnswerRow(
            UUID areaAnswerId,
            UUID analysisId,
            UUID lensId,
            @Nullable Risk risk,
            @Nullable String said,
            @Nullable String measure) {}

    /** Which units of a district would be asked on a day. */
    @Transactional(readOnly = true)
    public List<AnalysingUnit> units(UnitId district, Level level, LocalDate day) {
        return units.of(district, level, day);
    }

    /**
     * @param closed null for a round that is open still
     * @throws Forbidden for people
     */
    @Transactional
    public RoundId enter(
            PlanVersionId version,
            RoundContent content,
            Instant opened,
            @Nullable Instant closed,
            List<District> districts,
            List<Analysis> analyses) {
        if (!CurrentViewer.get().unbound()) {
            throw new Forbidden();
        }
        RoundId round = RoundId.random();
        enterRound(round, version, content, opened, closed);
        Map<UnitId, ParticipantId> taking = new HashMap<>();
        for (District district : districts) {
            ParticipantId id = ParticipantId.random();
            taking.put(district.unit(), id);
            enterDistrict(id, round, district, opened);
        }
        enterAnalyses(round, version, opened, taking, analyses);
        audit.record(
                Act.of("round.entered", "round", round)
                        .with("period", null, content.periodCode())
                        .with("participants", null, districts.size()));
        return round;
    }

    private void enterRound(
            RoundId round,
            PlanVersionId version,
            RoundContent content,
            Instant opened,
            @Nullable Instant closed) {
        jdbc.sql(
                        """
                        insert into assessment.round (id, plan_version_id, name_sv, name_en, period, days, due_on,
                            opened_at, opened_by, closed_at, closed_by, created_at, created_by, changed_at,
                            changed_by, version)
                        values (:id, :version, :sv, :en, :period, cast(:days as daterange), :due, :opened, :by,
                            cast(:closed as timestamptz),
                            case when cast(:closed as timestamptz) is not null then cast(:by as uuid) end,
                            :opened, :by, :opened, :by, 1)
                        """)
                .param("id", round.value())
                .param("version", version.value())
                .param("sv", content.name().sv())
                .param("en", content.name().en())
                .param("period", content.periodCode())
                .param("days", content.days().toRange())
                .param("due", content.dueOn())
                .param("opened", opened.atOffset(ZoneOffset.UTC))
                .param("closed", closed == null ? null : closed.atOffset(ZoneOffset.UTC))
                .param("by", CurrentViewer.get().id())
                .update();
    }

    private void enterDistrict(ParticipantId id, RoundId round, District district, Instant opened) {
        jdbc.sql(
                        """
                        insert into assessment.participant (id, round_id, unit_id, level, level_chosen_at,
                            level_chosen_by, shared_at, shared_by, version)
                        values (:id, :round, :unit, :level, :at, :by,
                            case when :shared then cast(:at as timestamptz) end,
                            case when :shared then cast(:by as uuid) end, 1)
                        """)
                .param("id", id.value())
                .param("round", round.value())
                .param("unit", district.unit().value())
                .param("level", district.level().name())
                .param("shared", district.shared())
                .param("at", opened.atOffset(ZoneOffset.UTC))
                .param("by", CurrentViewer.get().id())
                .update();
    }

    private void enterAnalyses(
            RoundId round,
            PlanVersionId version,
            Instant opened,
            Map<UnitId, ParticipantId> taking,
            List<Analysis> analyses) {
        List<AnalysisRow> rows = new ArrayList<>();
        List<StepRow> steps = new ArrayList<>();
        List<AnswerRow> answers = new ArrayList<>();
        List<AreaAnswerRow> areaAnswers = new ArrayList<>();
        List<LensAnswerRow> lensAnswers = new ArrayList<>();
        for (Analysis analysis : analyses) {
            UUID id = AnalysisId.random().value();
            ParticipantId participant = taking.get(analysis.district());
            if (participant == null) {
                throw new IllegalArgumentException("No participant: " + analysis.district());
            }
            rows.add(
                    new AnalysisRow(
                            id,
                            participant.value(),
                            analysis.unit().unit().value(),
                            analysis.unit().serviceLines()));
            if (analysis.state() != AnalysisState.DRAFT) {
                steps.add(
                        new StepRow(
                                id,
                                analysis.state() == AnalysisState.CONFIRMED,
                                analysis.at().toString()));
            }
            analysis.answers().forEach(answer -> answers.add(row(id, answer)));
            for (AreaAnswer answer : analysis.areaAnswers()) {
                UUID form = AreaAnswerId.random().value();
                areaAnswers.add(new AreaAnswerRow(form, id, answer.area().value()));
                answer.content()
                        .said()
                        .forEach((lens, said) -> lensAnswers.add(row(form, id, lens, said)));
            }
        }
        insert(
                """
                insert into assessment.analysis (id, round_id, plan_version_id, participant_id, unit_id,
                    service_lines, created_at, created_by, changed_at, changed_by, version)
                select id, :round, :version, participant_id, unit_id, service_lines, :at, :by, :at, :by, 1
                from jsonb_to_recordset(cast(:rows as jsonb))
                    as entry (id uuid, participant_id uuid, unit_id uuid, service_lines text[])
                """,
                round,
                version,
                opened,
                rows);
        insert(
                """
                insert into assessment.answer (id, analysis_id, plan_version_id, area_id, service_line, need, because,
                    situation, what, timing, how, lang, still_true, created_at, created_by, changed_at, changed_by,
                    version)
                select id, analysis_id, :version, area_id, service_line, need, because, situation, what, timing, how,
                    'sv', false, :at, :by, :at, :by, 1
                from jsonb_to_recordset(cast(:rows as jsonb))
                    as entry (id uuid, analysis_id uuid, area_id uuid, service_line text, need text, because text,
                        situation text, what text, timing text, how text)
                where cast(:round as uuid) is not null
                """,
                round,
                version,
                opened,
                answers);
        insert(
                """
                insert into assessment.area_answer (id, analysis_id, plan_version_id, area_id, lang, still_true,
                    created_at, created_by, changed_at, changed_by, version)
                select id, analysis_id, :version, area_id, 'sv', false, :at, :by, :at, :by, 1
                from jsonb_to_recordset(cast(:rows as jsonb))
                    as entry (id uuid, analysis_id uuid, area_id uuid)
                where cast(:round as uuid) is not null
                """,
                round,
                version,
                opened,
                areaAnswers);
        insert(
                """
                insert into assessment.lens_answer (area_answer_id, analysis_id, plan_version_id, lens_id, risk, said,
                    measure)
                select area_answer_id, analysis_id, :version, lens_id, risk, said, measure
                from jsonb_to_recordset(cast(:rows as jsonb))
                    as entry (area_answer_id uuid, analysis_id uuid, lens_id uuid, risk text, said text, measure text)
                where cast(:round as uuid) is not null and cast(:at as timestamptz) is not null
                    and cast(:by as uuid) is not null
                """,
                round,
                version,
                opened,
                lensAnswers);
        insert(
                """
                update assessment.analysis set submitted_at = entry.at, submitted_by = :by,
                    confirmed_at = case when entry.confirmed then entry.at end,
                    confirmed_by = case when entry.confirmed then cast(:by as uuid) end,
                    changed_at = entry.at, version = version + 1
                from jsonb_to_recordset(cast(:rows as jsonb)) as entry (id uuid, confirmed boolean, at timestamptz)
                where analysis.id = entry.id and analysis.round_id = :round
                    and analysis.plan_version_id = :version and analysis.created_at = :at
                """,
                round,
                version,
                opened,
                steps);
    }

    private void insert(
            String sql,
            RoundId round,
            PlanVersionId version,
            Instant at,
            List<? extends Record> rows) {
        jdbc.sql(sql)
                .param("round", round.value())
                .param("version", version.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", CurrentViewer.get().id())
                .param("rows", json.writeValueAsString(rows))
                .update();
    }

    private static AnswerRow row(UUID analysis, Answer answer) {
        AnswerContent content = answer.content();
        return new AnswerRow(
                AnswerId.random().value(),
                analysis,
                answer.area().value(),
                answer.line(),
                content.need(),
                content.because(),
                content.situation(),
                content.what(),
                content.timing(),
                content.how());
    }

    private static LensAnswerRow row(UUID form, UUID analysis, LensId lens, Said said) {
        return new LensAnswerRow(
                form, analysis, lens.value(), said.risk(), said.words(), said.measure());
    }
}
