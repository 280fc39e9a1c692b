package se.arbetsro.governance.domain.risk;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.governance.PlannedChangeId;
import se.arbetsro.governance.domain.change.PlannedChangeQueries;
import se.arbetsro.governance.domain.change.PlannedChangeQueries.ChangeRow;
import se.arbetsro.governance.domain.change.PlannedChangeRights;
import se.arbetsro.governance.domain.change.PlannedChangeService;
import se.arbetsro.governance.domain.risk.AssessmentContents.AssessedRisk;
import se.arbetsro.governance.domain.risk.AssessmentContents.Measure;
import se.arbetsro.governance.domain.risk.AssessmentContents.Participant;
import se.arbetsro.governance.domain.risk.RiskQueries.MeasureRow;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;
import tools.jackson.databind.json.JsonMapper;

/** Finishes and reopens assessments of risks; each stays as it was when it was finished. */
@Component
public class Assessments {

    private final PlannedChangeQueries changes;
    private final PlannedChangeService service;
    private final PlannedChangeRights rights;
    private final RiskQueries risks;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Assessments(
            PlannedChangeQueries changes,
            PlannedChangeService service,
            PlannedChangeRights rights,
            RiskQueries risks,
            JdbcClient jdbc,
            JsonMapper json,
            Clock clock) {
        this.changes = changes;
        this.service = service;
        this.rights = rights;
        this.risks = risks;
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** The assessment as it stands now. */
    @Transactional(readOnly = true)
    public AssessmentContents now(PlannedChangeId id) {
        ChangeRow change = changes.find(id).orElseThrow(NotFound::new);
        List<MeasureRow> measures = risks.measures(id);
        return new AssessmentContents(
                change.title(),
                change.unitName(),
                change.affectedNames(),
                change.happensOn(),
                change.what(),
                change.offeredOn(),
                change.offeredNote(),
                risks.participants(id).stream()
                        .map(one ->
                                new Participant(
                                        one.part(),
                                        one.name(),
                                        one.tookPartOn(),
                                        one.words(),
                                        one.stance(),
                                        one.stanceOn()))
                        .toList(),
                risks.risks(id).stream()
                        .map(risk ->
                                new AssessedRisk(
                                        risk.what(),
                                        risk.place(),
                                        risk.serious(),
                                        risk.likelihood(),
                                        measures.stream()
                                                .filter(one -> one.riskId().equals(risk.id()))
                                                .map(Assessments::told)
                                                .toList()))
                        .toList());
    }

    private static Measure told(MeasureRow row) {
        return new Measure(
                row.what(),
                row.who(),
                row.dueOn(),
                row.controlledOn(),
                row.controlEffect(),
                row.controlNote());
    }

    /** An assessment that was finished, and when. */
    public record Finished(AssessmentContents contents, Instant at) {}

    private record Kept(String contents, Instant finishedAt) {}

    /** An assessment as it was finished; empty when there is no such number. */
    @Transactional(readOnly = true)
    public Optional<Finished> finished(PlannedChangeId id, int number) {
        return jdbc.sql(
                        """
                        select cast(done.contents as text) as contents, done.finished_at
                        from governance.planned_changes_shown() shown
                        join governance.risk_assessment done on done.planned_change_id = shown.planned_change_id
                        where done.planned_change_id = ? and done.number = ?
                        """)
                .param(id.value())
                .param(number)
                .query(Kept.class)
                .optional()
                .map(kept ->
                        new Finished(
                                json.readValue(kept.contents(), AssessmentContents.class),
                                kept.finishedAt()));
    }

    /**
     * Finishes the assessment: it is kept as it stands now.
     *
     * @throws Invalid when nobody has taken part
     */
    @Transactional
    public void finish(PlannedChangeId id) {
        rights.requireEditor(id);
        AssessmentContents contents = now(id);
        if (contents.participants().isEmpty()) {
            throw new Invalid("governance.risk.nobodyTookPart");
        }
        Instant at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        jdbc.sql(
                        """
                        insert into governance.risk_assessment
                            (planned_change_id, number, finished_at, finished_by, contents)
                        select :change, coalesce(max(number), 0) + 1, :at, :by, cast(:contents as jsonb)
                        from governance.risk_assessment where planned_change_id = :change
                        """)
                .param("change", id.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", CurrentViewer.get().id())
                .param("contents", json.writeValueAsString(contents))
                .update();
        service.assessed(id, at);
    }

    /** Opens the assessment again, to be revised. What was finished stays as it was. */
    @Transactional
    public void revise(PlannedChangeId id) {
        service.assessed(id, null);
    }
}
